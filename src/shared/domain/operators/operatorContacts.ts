import type { Grade, OperatorId } from './operator'
import type { SourceId } from './sources'

interface Known<Value> {
  readonly value: Value
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

interface Hotline {
  /** As it is dialled, spaces and hyphens included. */
  readonly number: string
  /** ownLine: from a phone of that operator; peru: from any phone in Peru; abroad: derived by us. */
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

/** A log-in by a code that comes by SMS. */
interface CodeLogin {
  readonly minutesValid: number
  readonly tries: number
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

/** Pages of an operator that we open in the user's browser. */
export const OPERATOR_PAGES = ['linesUnderYourId'] as const
export type OperatorPage = (typeof OPERATOR_PAGES)[number]

/** How to reach an operator. Unknown values are null or empty and are shown as unknown. */
export interface OperatorContacts {
  readonly company: string | null
  /** Empty where the company's name stands on its own pages anyway. */
  readonly companySources: readonly SourceId[]
  readonly app: string | null
  readonly hotlines: readonly Hotline[]
  /** The operator's own page that lists the lines under an identity document. */
  readonly linesUnderYourId: string | null
  readonly codeLogin: CodeLogin | null
  readonly minimumTopUpPen: Known<number> | null
  readonly ussd: readonly UssdCode[]
}

/** The regulator's list of the operators' hotlines, as two papers print it. */
const OSIPTEL_LIST = {
  grade: 'confirmed',
  sources: ['infobae-2025-12-31', 'caretas-781820'],
} as const

/** The local number with the country's code before it: nobody says that it answers abroad. */
const WORKED_OUT = { from: 'abroad', grade: 'likely', sources: OSIPTEL_LIST.sources } as const

export const OPERATOR_CONTACTS: Readonly<Record<OperatorId, OperatorContacts>> = {
  claro: {
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
  movistar: {
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
  entel: {
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
  bitel: {
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
  other: {
    company: null,
    companySources: [],
    app: null,
    hotlines: [],
    linesUnderYourId: null,
    codeLogin: null,
    minimumTopUpPen: null,
    ussd: [],
  },
}
