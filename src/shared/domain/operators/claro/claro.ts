import { BALANCE_210, CANCELLATION_SOURCES, OSIPTEL_LIST } from '../common'
import type { Operator } from '../operator'

export const claro: Operator = {
  profile: {
    name: 'Claro',
    clocks: {
      withoutBalance: { cancelAfterDays: 270, grade: 'confirmed', sources: CANCELLATION_SOURCES },
      withBalance: BALANCE_210,
    },
    steps: [
      { afterDays: 60, effect: 'outgoing-blocked' },
      { afterDays: 210, effect: 'balance-lost' },
    ],
    stepsGrade: 'confirmed',
    stepsSources: ['claro-comunidad-10013', 'remender-claro'],
    advisedCycle: { numberOnly: 180, fullService: 55 },
    checkedOn: '2026-11-26',
  },
  contacts: {
    company: 'América Móvil Perú',
    companySources: [],
    app: 'Mi Claro',
    hotlines: [
      { number: '123', from: 'ownLine', ...OSIPTEL_LIST },
      { number: '0800-00123', from: 'peru', ...OSIPTEL_LIST },
    ],
    linesUnderYourId: 'https://www.claro.com.pe/consulta-de-lineas',
    codeLogin: null,
    // The 3 soles of 2020 (osiptel-tariff-166571) were those of a promotion.
    minimumTopUpPen: null,
    // *222#, the balance transfer, is left out: no source says whether a transfer resets the clock.
    ussd: [{ code: '*99#', use: 'own-number', grade: 'likely', sources: ['katsuo-2018'] }],
  },
  importWords: ['claro', '克拉罗', '克莱罗', '美洲电信'],
}
