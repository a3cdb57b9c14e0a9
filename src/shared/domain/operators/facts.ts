import { NORMA } from './norma'
import { OPERATOR_CONTACTS } from './operatorContacts'
import { OPERATOR_PROFILES } from './operatorProfiles'
import type { Grade, KeepGoal, OperatorId } from './operator'
import { REGULATION } from './regulation'
import type { SourceId } from './sources'

/**
 * A figure as the texts may show it: days `15d`, months `12mo`, hours `24h`, minutes `3min`, soles
 * `3pen`, anything else as it is written: `1844`, `0800-00123`, `7%`, `2026-02-14`, `DL 1738`,
 * `https://…`.
 */
export type Figure = string

/** What a source says, with the figures that a text about it may bear. */
interface SourcedFact {
  readonly figures: readonly Figure[]
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

/** What we say ourselves: an advice, a habit of this app, a sum. `ours` says where it comes from. */
interface OwnFact {
  readonly figures: readonly Figure[]
  readonly ours: string
}

export type Fact = SourcedFact | OwnFact

const days = (...counts: readonly number[]): readonly Figure[] => counts.map((n) => `${n}d`)

const { claro, bitel, other } = OPERATOR_PROFILES
const { warningDays, reassignAfterDays } = REGULATION

function limitOf(operator: OperatorId, clock: 'withoutBalance' | 'withBalance'): SourcedFact {
  const { cancelAfterDays, grade, sources } = OPERATOR_PROFILES[operator].clocks[clock]
  return { figures: days(cancelAfterDays), grade, sources }
}

/** What stops and when, with the warning and the end that follow from the limit without a balance. */
function stepsOf(operator: OperatorId): SourcedFact {
  const { clocks, steps, stepsGrade, stepsSources } = OPERATOR_PROFILES[operator]
  const limit = clocks.withoutBalance.cancelAfterDays
  const figures = days(...steps.map(({ afterDays }) => afterDays), limit - warningDays, limit)
  return { figures, grade: stepsGrade, sources: stepsSources }
}

function adviceOf(operator: OperatorId): OwnFact {
  const cycles = Object.values(OPERATOR_PROFILES[operator].advisedCycle)
  return { figures: days(...cycles), ours: 'operatorProfiles: advisedCycle' }
}

/** How many top-ups a year an advised cycle comes to: the whole numbers around the quotient. */
function timesAYear(goal: KeepGoal, operator: OperatorId): readonly Figure[] {
  const times = 365 / OPERATOR_PROFILES[operator].advisedCycle[goal]
  return [String(Math.floor(times)), String(Math.ceil(times))]
}

function hotlinesOf(operator: OperatorId): SourcedFact {
  const { hotlines } = OPERATOR_CONTACTS[operator]
  const [first] = hotlines
  if (!first) return UNKNOWN
  return {
    figures: hotlines.map(({ number }) => number),
    grade: first.grade,
    sources: first.sources,
  }
}

function linesPageOf(operator: OperatorId): OwnFact {
  const { linesUnderYourId } = OPERATOR_CONTACTS[operator]
  return { figures: linesUnderYourId ? [linesUnderYourId] : [], ours: 'operatorContacts' }
}

const UNKNOWN: SourcedFact = { figures: [], grade: 'unverified', sources: [] }
const CODE = OPERATOR_CONTACTS.bitel.codeLogin

/**
 * Every figure, date, number, address and law that the guide and the window state about operators
 * and the law, one entry a fact.
 */
export const OPERATOR_FACTS = {
  unknown: UNKNOWN,

  // The law.
  'balance-210': {
    figures: days(claro.clocks.withBalance.cancelAfterDays),
    grade: claro.clocks.withBalance.grade,
    sources: claro.clocks.withBalance.sources,
  },
  'no-balance-operator-limit': {
    figures: [],
    grade: 'confirmed',
    sources: ['infobae-2025-11-24', 'panamericana-455918'],
  },
  'warning-15': {
    figures: days(warningDays),
    grade: REGULATION.grade,
    sources: REGULATION.warningSources,
  },
  'reassign-90': {
    figures: days(reassignAfterDays),
    grade: REGULATION.grade,
    sources: REGULATION.reassignSources,
  },
  'claim-without-warning': {
    figures: [...days(warningDays), '1844', 'usuarios@osiptel.gob.pe'],
    grade: 'confirmed',
    sources: ['panamericana-455918'],
  },
  norma: { figures: [NORMA.name, NORMA.since], grade: 'likely', sources: NORMA.sources },
  'max-lines-7': {
    figures: ['7', 'DL 1738', '2026-02-14'],
    grade: 'confirmed',
    sources: ['gobpe-1352743', 'latinanoticias-2026-02-13', 'infomercado-2026-02'],
  },
  'holder-records': {
    figures: ['2d', '5d'],
    grade: 'confirmed',
    sources: ['peruinforma-res70-2025', 'radioexcelente-2025-11', 'gestion-2025-11-22'],
  },
  'foreigners-in-person': {
    figures: [],
    grade: 'confirmed',
    sources: [
      'gestion-2025-11-22',
      'rpp-2025-11-21',
      'infobae-2025-12-24',
      'elcomercio-2025-12-26',
      'gestion-2026-02-09',
    ],
  },
  'one-line-a-month': {
    figures: ['1'],
    grade: 'likely',
    sources: ['gestion-2025-11-22'],
  },
  'sim-replacement': { figures: [], grade: 'likely', sources: ['infobae-2025-12-27'] },
  'imei-blocks': {
    figures: [],
    grade: 'likely',
    sources: ['elcomercio-2026-02-24', 'huarazenlinea-2021-06-04'],
  },
  'roaming-on-request': { figures: [], grade: 'likely', sources: ['gadgerss-2013-08-01'] },

  // The operators.
  'claro-limit': limitOf('claro', 'withoutBalance'),
  'claro-steps': stepsOf('claro'),
  'claro-advice': adviceOf('claro'),
  'claro-hotlines': hotlinesOf('claro'),
  'claro-lines-page': linesPageOf('claro'),
  'claro-first-call': { figures: ['12mo'], grade: 'likely', sources: ['remender-claro'] },
  'claro-lost-90': { figures: ['90d'], grade: 'likely', sources: ['claro-comunidad-10013'] },
  'claro-foreigners': { figures: [], grade: 'likely', sources: ['gestion-2026-01-09'] },
  'claro-promotion': {
    figures: ['3pen', '2020'],
    grade: 'likely',
    sources: ['osiptel-tariff-166571'],
  },
  'claro-own-number': { figures: ['*99#', '2018'], grade: 'likely', sources: ['katsuo-2018'] },
  'movistar-limit': limitOf('movistar', 'withoutBalance'),
  'movistar-with-balance': limitOf('movistar', 'withBalance'),
  'movistar-steps': stepsOf('movistar'),
  'movistar-advice': adviceOf('movistar'),
  'movistar-hotlines': hotlinesOf('movistar'),
  'movistar-lines-page': linesPageOf('movistar'),
  'movistar-company': {
    figures: ['2025'],
    grade: 'confirmed',
    sources: ['larepublica-2025-04-13', 'jentel-2025-06-12'],
  },
  'entel-limit': limitOf('entel', 'withoutBalance'),
  'entel-steps': stepsOf('entel'),
  'entel-advice': adviceOf('entel'),
  'entel-hotlines': hotlinesOf('entel'),
  'entel-lines-page': linesPageOf('entel'),
  'entel-lost-imei': { figures: [], grade: 'likely', sources: ['bicentenario-2022-12'] },
  'bitel-limit': {
    // Two reports name different days; the deadlines follow the earlier one.
    figures: days(bitel.clocks.withoutBalance.cancelAfterDays, 255),
    grade: bitel.clocks.withoutBalance.grade,
    sources: bitel.clocks.withoutBalance.sources,
  },
  'bitel-with-balance': {
    figures: days(bitel.clocks.withBalance.cancelAfterDays, 270),
    grade: bitel.clocks.withBalance.grade,
    sources: ['bitel-baja-prepago', 'remender-bitel'],
  },
  'bitel-steps': stepsOf('bitel'),
  'bitel-advice': adviceOf('bitel'),
  'bitel-hotlines': hotlinesOf('bitel'),
  'bitel-lines-page': linesPageOf('bitel'),
  'bitel-code': {
    figures: CODE ? [`${CODE.minutesValid}min`, String(CODE.tries)] : [],
    grade: CODE?.grade ?? 'unverified',
    sources: CODE?.sources ?? [],
  },
  'bitel-roaming': { figures: ['24h'], grade: 'confirmed', sources: ['bitel-roaming'] },

  // The numbers of a card.
  'mobile-number': {
    figures: ['9', '+51'],
    grade: 'confirmed',
    sources: ['libphonenumber-pe'],
  },
  'no-operator-prefix': {
    figures: [],
    grade: 'confirmed',
    sources: ['libphonenumber-carrier-51'],
  },
  imsi: {
    // 15 digits: the country's 3, the operator's 2, and 10 more.
    figures: ['15', '716', '5'],
    grade: 'confirmed',
    sources: ['mcc-mnc-list-2023-04', 'itu-e118'],
  },
  iccid: {
    figures: ['8951', '19', '20'],
    grade: 'confirmed',
    sources: ['itu-e118', 'e118-iin-list-2024-07'],
  },

  // What we say ourselves.
  'other-advice': { figures: days(other.advisedCycle.numberOnly), ours: 'a guess' },
  'times-a-year': {
    figures: [
      ...timesAYear('numberOnly', 'entel'),
      ...timesAYear('numberOnly', 'bitel'),
      ...timesAYear('numberOnly', 'claro'),
      ...timesAYear('numberOnly', 'movistar'),
    ],
    ours: '365 days by operatorProfiles: advisedCycle',
  },
} as const satisfies Readonly<Record<string, Fact>>

export function isSourced(fact: Fact): fact is SourcedFact {
  return 'sources' in fact
}
