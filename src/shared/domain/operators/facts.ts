import { NORMA } from './norma'
import type { Grade, KeepGoal } from './operator'
import { KNOWN_OPERATOR_IDS, OPERATOR_IDS, OPERATORS, type OperatorId } from './operators'
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

const UNKNOWN: SourcedFact = { figures: [], grade: 'unverified', sources: [] }

const days = (...counts: readonly number[]): readonly Figure[] => counts.map((n) => `${n}d`)

const { claro, bitel, other } = OPERATORS
const { warningDays, reassignAfterDays } = REGULATION

function limitOf(operator: OperatorId, clock: 'withoutBalance' | 'withBalance'): SourcedFact {
  const { cancelAfterDays, grade, sources } = OPERATORS[operator].profile.clocks[clock]
  return { figures: days(cancelAfterDays), grade, sources }
}

/** What stops and when, with the warning and the end that follow from the limit without a balance. */
function stepsOf(operator: OperatorId): SourcedFact {
  const { clocks, steps, stepsGrade, stepsSources } = OPERATORS[operator].profile
  const limit = clocks.withoutBalance.cancelAfterDays
  const figures = days(...steps.map(({ afterDays }) => afterDays), limit - warningDays, limit)
  return { figures, grade: stepsGrade, sources: stepsSources }
}

function adviceOf(operator: OperatorId): OwnFact {
  const cycles = Object.values(OPERATORS[operator].profile.advisedCycle)
  return { figures: days(...cycles), ours: 'profile: advisedCycle' }
}

/** How many top-ups a year an advised cycle comes to: the whole numbers around the quotient. */
function timesAYear(goal: KeepGoal, operator: OperatorId): readonly Figure[] {
  const times = 365 / OPERATORS[operator].profile.advisedCycle[goal]
  return [String(Math.floor(times)), String(Math.ceil(times))]
}

function hotlinesOf(operator: OperatorId): SourcedFact {
  const { hotlines } = OPERATORS[operator].contacts
  const [first] = hotlines
  if (!first) return UNKNOWN
  return {
    figures: hotlines.map(({ number }) => number),
    grade: first.grade,
    sources: first.sources,
  }
}

function linesPageOf(operator: OperatorId): OwnFact {
  const { linesUnderYourId } = OPERATORS[operator].contacts
  return { figures: linesUnderYourId ? [linesUnderYourId] : [], ours: 'contacts: linesUnderYourId' }
}

type ProfileFactId =
  `${OperatorId}-${'limit' | 'with-balance' | 'steps' | 'advice' | 'hotlines' | 'lines-page'}`

/** What the profile and the contacts of each operator say, for its article in the guide. */
export const PROFILE_FACTS = Object.fromEntries(
  OPERATOR_IDS.flatMap((id): (readonly [ProfileFactId, Fact])[] => [
    [`${id}-limit`, limitOf(id, 'withoutBalance')],
    [`${id}-with-balance`, limitOf(id, 'withBalance')],
    [`${id}-steps`, stepsOf(id)],
    [`${id}-advice`, adviceOf(id)],
    [`${id}-hotlines`, hotlinesOf(id)],
    [`${id}-lines-page`, linesPageOf(id)],
  ]),
) as Readonly<Record<ProfileFactId, Fact>>

const CODE = bitel.contacts.codeLogin

/**
 * Every figure, date, number, address and law that the guide and the window state about operators
 * and the law, one entry a fact.
 */
export const OPERATOR_FACTS = {
  unknown: UNKNOWN,

  // The law.
  'balance-210': {
    figures: days(claro.profile.clocks.withBalance.cancelAfterDays),
    grade: claro.profile.clocks.withBalance.grade,
    sources: claro.profile.clocks.withBalance.sources,
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
  ...PROFILE_FACTS,
  'claro-first-call': { figures: ['12mo'], grade: 'likely', sources: ['remender-claro'] },
  'claro-lost-90': { figures: ['90d'], grade: 'likely', sources: ['claro-comunidad-10013'] },
  'claro-foreigners': { figures: [], grade: 'likely', sources: ['gestion-2026-01-09'] },
  'claro-promotion': {
    figures: ['3pen', '2020'],
    grade: 'likely',
    sources: ['osiptel-tariff-166571'],
  },
  'claro-own-number': { figures: ['*99#', '2018'], grade: 'likely', sources: ['katsuo-2018'] },
  'movistar-company': {
    figures: ['2025'],
    grade: 'confirmed',
    sources: ['larepublica-2025-04-13', 'jentel-2025-06-12'],
  },
  'entel-lost-imei': { figures: [], grade: 'likely', sources: ['bicentenario-2022-12'] },
  'bitel-limit': {
    // Two reports name different days; the deadlines follow the earlier one.
    figures: days(bitel.profile.clocks.withoutBalance.cancelAfterDays, 255),
    grade: bitel.profile.clocks.withoutBalance.grade,
    sources: bitel.profile.clocks.withoutBalance.sources,
  },
  'bitel-with-balance': {
    figures: days(bitel.profile.clocks.withBalance.cancelAfterDays, 270),
    grade: bitel.profile.clocks.withBalance.grade,
    sources: ['bitel-baja-prepago', 'remender-bitel'],
  },
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
  'other-advice': { figures: days(other.profile.advisedCycle.numberOnly), ours: 'a guess' },
  'times-a-year': {
    figures: KNOWN_OPERATOR_IDS.flatMap((id) => timesAYear('numberOnly', id)),
    ours: '365 days by profile: advisedCycle',
  },
} as const satisfies Readonly<Record<string, Fact>>

export function isSourced(fact: Fact): fact is SourcedFact {
  return 'sources' in fact
}
