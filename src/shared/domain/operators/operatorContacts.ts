import type { Grade, OperatorId } from './operators'
import type { SourceId } from './sources'

interface Known<Value> {
  readonly value: Value
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

interface Hotline {
  /** As it is dialled, spaces and hyphens included. */
  readonly number: string
  /** ownLine: from a phone with that operator; peru: from any phone there; abroad: worked out by us. */
  readonly from: 'ownLine' | 'peru' | 'abroad'
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

interface UssdCode {
  readonly code: string
  readonly use: 'balance-transfer' | 'own-number'
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

/** Pages of an operator that we open in the user's browser. */
export const OPERATOR_PAGES = ['linesUnderYourId'] as const
export type OperatorPage = (typeof OPERATOR_PAGES)[number]

/** How to reach an operator. What no source tells is null or empty, and is shown as unknown. */
export interface OperatorContacts {
  readonly company: string | null
  readonly app: string | null
  readonly hotlines: readonly Hotline[]
  /** The operator's own page that lists the lines under an identity document. */
  readonly linesUnderYourId: string | null
  readonly codeLogin: { readonly minutesValid: number; readonly tries: number } | null
  readonly minimumTopUpPen: Known<number> | null
  readonly ussd: readonly UssdCode[]
}

const CLARO = { grade: 'likely', sources: ['osiptel-tariff-166571'] } as const
const MOVISTAR = { grade: 'likely', sources: ['osiptel-tariff-153121'] } as const
const ENTEL = {
  grade: 'likely',
  sources: ['bicentenario-2022-12', 'osiptel-tariff-166307'],
} as const
const BITEL = { grade: 'likely', sources: ['selectra-bitel'] } as const

export const OPERATOR_CONTACTS: Readonly<Record<OperatorId, OperatorContacts>> = {
  claro: {
    company: 'América Móvil Perú',
    app: 'Mi Claro',
    hotlines: [
      { number: '123', from: 'ownLine', ...CLARO },
      { number: '0801-123-23', from: 'peru', ...CLARO },
    ],
    linesUnderYourId: 'https://www.claro.com.pe/consulta-de-lineas',
    codeLogin: null,
    minimumTopUpPen: { value: 3, ...CLARO },
    // *222#, the balance transfer, is left out: no source says whether a transfer resets the clock.
    ussd: [{ code: '*99#', use: 'own-number', grade: 'likely', sources: ['katsuo-2018'] }],
  },
  movistar: {
    company: 'Integratel Perú',
    app: 'Mi Movistar',
    hotlines: [{ number: '104', from: 'ownLine', ...MOVISTAR }],
    linesUnderYourId: 'https://www.movistar.com.pe/movil/conoce-tus-numeros-moviles',
    codeLogin: null,
    minimumTopUpPen: null,
    ussd: [],
  },
  entel: {
    company: 'Entel Perú',
    app: 'Mi Entel',
    hotlines: [
      { number: '123', from: 'ownLine', ...ENTEL },
      { number: '0800-09000', from: 'peru', ...ENTEL },
      { number: '+51 1 611 7777', from: 'abroad', ...ENTEL },
    ],
    linesUnderYourId: 'https://www.entel.pe/app-privado/?app=consulta_lineas',
    codeLogin: null,
    minimumTopUpPen: null,
    ussd: [],
  },
  bitel: {
    company: 'Viettel Perú',
    app: 'Mi Bitel',
    hotlines: [
      { number: '123', from: 'ownLine', ...BITEL },
      { number: '0800-79123', from: 'peru', ...BITEL },
      { number: '+51 930 123 123', from: 'abroad', ...BITEL },
    ],
    linesUnderYourId: 'https://portal.bitel.com.pe/asistencia/consulta-linea',
    codeLogin: { minutesValid: 3, tries: 3 },
    minimumTopUpPen: null,
    ussd: [],
  },
  other: {
    company: null,
    app: null,
    hotlines: [],
    linesUnderYourId: null,
    codeLogin: null,
    minimumTopUpPen: null,
    ussd: [],
  },
}
