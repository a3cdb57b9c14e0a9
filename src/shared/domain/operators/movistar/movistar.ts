import { CANCELLATION_SOURCES, SHORTEST_KNOWN_CYCLE, OSIPTEL_LIST } from '../common'
import type { Operator } from '../operator'

export const movistar: Operator = {
  profile: {
    name: 'Movistar',
    clocks: {
      withoutBalance: { cancelAfterDays: 210, grade: 'confirmed', sources: CANCELLATION_SOURCES },
      withBalance: {
        cancelAfterDays: 210,
        grade: 'confirmed',
        sources: ['infobae-2025-11-24'],
      },
    },
    steps: [],
    stepsGrade: 'likely',
    stepsSources: ['infobae-2025-11-24'],
    advisedCycle: { numberOnly: 180, fullService: SHORTEST_KNOWN_CYCLE },
    checkedOn: '2026-11-26',
  },
  contacts: {
    company: 'Integratel Perú',
    companySources: ['larepublica-2025-04-13', 'jentel-2025-06-12'],
    app: 'Mi Movistar',
    hotlines: [
      { number: '104', from: 'ownLine', ...OSIPTEL_LIST },
      { number: '0800-11800', from: 'peru', ...OSIPTEL_LIST },
    ],
    linesUnderYourId: 'https://www.movistar.com.pe/movil/conoce-tus-numeros-moviles',
    codeLogin: null,
    minimumTopUpPen: null,
    ussd: [],
  },
  importWords: ['movistar', '莫维斯达', '莫维', 'telefonica', '西班牙电信'],
}
