import { OSIPTEL_LIST, WORKED_OUT } from '../common'
import type { Operator } from '../operator'

export const bitel: Operator = {
  profile: {
    name: 'Bitel',
    clocks: {
      // Another report of the regulator's figures says 255; the lower one is the safe one.
      withoutBalance: {
        cancelAfterDays: 240,
        grade: 'confirmed',
        sources: ['larepublica-2025-08-25', 'remender-bitel'],
      },
      // Bitel's page says that suspension begins then; remender.pe puts the loss at 270 days.
      withBalance: {
        cancelAfterDays: 210,
        suspendsFirst: { otherDays: 270 },
        grade: 'confirmed',
        sources: ['bitel-baja-prepago', 'remender-bitel'],
      },
    },
    steps: [
      { afterDays: 90, effect: 'partly-suspended' },
      { afterDays: 120, effect: 'suspended' },
    ],
    stepsGrade: 'likely',
    stepsSources: ['bitel-baja-prepago', 'remender-bitel'],
    advisedCycle: { numberOnly: 80, fullService: 80 },
    checkedOn: '2026-11-26',
  },
  contacts: {
    company: 'Viettel Perú',
    companySources: [],
    app: 'Mi Bitel',
    hotlines: [
      { number: '123', from: 'ownLine', ...OSIPTEL_LIST },
      { number: '930 123 123', from: 'peru', ...OSIPTEL_LIST },
      { number: '+51 930 123 123', ...WORKED_OUT },
    ],
    linesUnderYourId: 'https://portal.bitel.com.pe/asistencia/consulta-linea',
    codeLogin: { minutesValid: 3, tries: 3, grade: 'confirmed', sources: ['bitel-otp'] },
    minimumTopUpPen: null,
    ussd: [],
  },
  importWords: ['bitel', '比特尔', 'viettel'],
}
