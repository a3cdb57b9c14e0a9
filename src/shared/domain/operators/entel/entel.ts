import {
  BALANCE_210,
  CANCELLATION_SOURCES,
  SHORTEST_KNOWN_CYCLE,
  OSIPTEL_LIST,
  WORKED_OUT,
} from '../common'
import type { Operator } from '../operator'

export const entel: Operator = {
  profile: {
    name: 'Entel',
    clocks: {
      withoutBalance: { cancelAfterDays: 60, grade: 'confirmed', sources: CANCELLATION_SOURCES },
      withBalance: BALANCE_210,
    },
    steps: [],
    stepsGrade: 'likely',
    stepsSources: ['infobae-2025-11-24'],
    // Ends on the day of the warning: 60 days leave no room for more.
    advisedCycle: { numberOnly: 45, fullService: SHORTEST_KNOWN_CYCLE },
    checkedOn: '2026-11-26',
  },
  contacts: {
    company: 'Entel Perú',
    companySources: [],
    app: 'Mi Entel',
    hotlines: [
      { number: '123', from: 'ownLine', ...OSIPTEL_LIST },
      { number: '(01) 611 7777', from: 'peru', ...OSIPTEL_LIST },
      { number: '+51 1 611 7777', ...WORKED_OUT },
    ],
    linesUnderYourId: 'https://www.entel.pe/app-privado/?app=consulta_lineas',
    codeLogin: null,
    minimumTopUpPen: null,
    ussd: [],
  },
  importWords: ['entel', '恩特尔', '安特尔'],
}
