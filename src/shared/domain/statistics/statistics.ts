import type { Card } from '../cards/card'
import type { CardDocument } from '../cards/cardDocument'
import type { CivilDate } from '../base/civilDate'
import type { HistoryRow } from '../history/history'
import { type HistoryFilter, cardMatcher, historyMatcher } from '../history/historyFilter'
import { isSpent } from '../history/homeCurrency'
import type { OperatorId } from '../operators/operators'
import type { Renewal } from '../renewals/renewal'
import type { RuleView } from '../rules/stages'
import type { SlicedWork } from '../base/slicedWork'
import { type Earliness, earlinessOf } from './earliness'
import { type Forecast, forecastOf } from './forecast'
import { type KeepCost, keepCosts } from './keepCost'
import { measuredFromCache } from './measuredCache'
import type { Lens } from './lens'
import { everyMonth, everyYear, monthOf, yearOf } from './periods'
import type { MeasuredRenewal } from './measuredRenewals'
import { type CardRhythm, cardRhythms } from './rhythm'
import {
  type Spending,
  type SpendingGroup,
  SpendingGroups,
  dearestFirst,
  together,
} from './spending'

/** The input of the statistics. */
export interface StatisticsSource {
  /** All renewals and all their documents. */
  readonly rows: readonly HistoryRow[]
  readonly documents: readonly CardDocument[]
  readonly filter: HistoryFilter
  readonly lens: Lens
  readonly today: CivilDate
  readonly view: RuleView
}

export interface Statistics {
  /** Renewals included, and among them those that cost nothing (failed and refunded). */
  readonly rows: number
  readonly leftOut: number
  readonly currency: string
  readonly total: Spending
  readonly perMonth: readonly SpendingGroup<string>[]
  readonly perYear: readonly SpendingGroup<string>[]
  readonly perCard: readonly SpendingGroup<Card>[]
  readonly perOperator: readonly SpendingGroup<OperatorId>[]
  readonly perChannel: readonly SpendingGroup<Renewal['channel']>[]
  readonly keep: readonly KeepCost[]
  readonly rhythms: readonly CardRhythm[]
  readonly earliness: Earliness
  /**
   * The filter selects only the forecast's cards: future renewals have no date, channel or status yet.
   */
  readonly forecast: Forecast
}

const BETWEEN_PAUSES = 512

export function* statisticsOf(source: StatisticsSource): SlicedWork<Statistics> {
  const { filter, lens, documents, today, view } = source
  const rows = yield* filtered(source)
  const spending = yield* spendingIn(rows, lens)
  const measured = yield* measuredIn(rows, source)
  const isWanted = cardMatcher(filter)
  const wanted = documents.filter(({ card }) => isWanted(card))
  return {
    rows: rows.length,
    leftOut: rows.length - spending.total.renewals,
    currency: lens.currency,
    ...spending,
    keep: yield* keepCosts(rows, measured, lens),
    rhythms: cardRhythms(measured),
    earliness: earlinessOf(measured),
    forecast: yield* forecastOf(wanted, today, view, lens),
  }
}

function* filtered({ rows, filter }: StatisticsSource): SlicedWork<HistoryRow[]> {
  const matches = historyMatcher(filter)
  const found: HistoryRow[] = []
  for (const [at, row] of rows.entries()) {
    if (matches(row)) found.push(row)
    if (at % BETWEEN_PAUSES === 0) yield
  }
  return found
}

function* spendingIn(rows: readonly HistoryRow[], lens: Lens) {
  const months = new SpendingGroups(monthOf, lens)
  const years = new SpendingGroups(yearOf, lens)
  const cards = new SpendingGroups(({ card }) => card, lens)
  const operators = new SpendingGroups(({ card }) => card.operator, lens)
  const channels = new SpendingGroups(({ renewal }) => renewal.channel, lens)
  for (const [at, row] of rows.filter(({ renewal }) => isSpent(renewal)).entries()) {
    for (const groups of [months, years, cards, operators, channels]) groups.add(row)
    if (at % BETWEEN_PAUSES === 0) yield
  }
  const perYear = everyYear(years.result(), lens)
  return {
    total: together(perYear, lens.currency),
    perMonth: everyMonth(months.result(), lens),
    perYear,
    perCard: dearestFirst(cards.result()),
    perOperator: dearestFirst(operators.result()),
    perChannel: dearestFirst(channels.result()),
  }
}

/** Measured in each card's whole history, then limited to the included renewals. */
function* measuredIn(
  rows: readonly HistoryRow[],
  { documents, view }: StatisticsSource,
): SlicedWork<MeasuredRenewal[]> {
  const shown = new Set(rows.map(({ renewal }) => renewal))
  const cards = new Set(rows.map(({ card }) => card))
  const measured: MeasuredRenewal[] = []
  for (const document of documents) {
    if (!cards.has(document.card)) continue
    for (const one of measuredFromCache(document, view.operatorRules)) {
      if (one.renewals.some((renewal) => shown.has(renewal))) measured.push(one)
    }
    yield
  }
  return measured
}
