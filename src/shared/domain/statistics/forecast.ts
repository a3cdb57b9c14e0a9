import type { Card } from '../cards/card'
import { type CardDocument, isActive } from '../cards/cardDocument'
import { type CivilDate, addDays } from '../base/civilDate'
import { type RateContext, chargeOf, isSpent } from '../history/homeCurrency'
import { renewalCycleDays } from '../rules/keepRule'
import { type Money, sumByCurrency } from '../base/money'
import type { Renewal } from '../renewals/renewal'
import type { RuleView } from '../rules/stages'
import type { SlicedWork } from '../base/slicedWork'
import { type Timeline, stagesOf } from '../rules/timeline'
import type { Lens } from './lens'
import { nextMonth } from './periods'

export const FORECAST_MONTHS = 12
/** How many of the last renewals say what the next one will cost. */
export const RECENT_RENEWALS = 5

interface ForecastMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly renewals: number
  /** The probable cost, per currency. */
  readonly cost: readonly Money[]
  readonly inLens: Money
  readonly unconverted: readonly Money[]
  /** Renewals of cards without any recorded cost; counted only. */
  readonly withoutCost: number
}

interface CardForecast {
  readonly card: Card
  readonly dates: readonly CivilDate[]
  /** The renewal whose cost is assumed; null when none has one. */
  readonly usual: Renewal | null
  /** True when no source backs the rule and the shortest cycle is used instead. */
  readonly isRuleUnverified: boolean
}

export interface Forecast {
  readonly months: readonly ForecastMonth[]
  readonly cards: readonly CardForecast[]
  /** Cards without a known deadline. */
  readonly withoutDeadline: number
  /** Cards that are lost and can no longer be renewed. */
  readonly lost: number
}

/**
 * The forecast for this month and the following eleven. Each active card is due at its deadline (at
 * once when that has passed) and again after each cycle of its rule. Each renewal is assumed to cost
 * as much as the median of its card's last five, with fee. A guess, and shown as one.
 */
export function* forecastOf(
  documents: readonly CardDocument[],
  today: CivilDate,
  view: RuleView,
  lens: Lens,
): SlicedWork<Forecast> {
  const months = monthsFrom(today)
  const cards: CardForecast[] = []
  let lost = 0
  let withoutDeadline = 0
  for (const document of documents.filter(isActive)) {
    const timeline = stagesOf(document, today, view)
    if (isLost(timeline)) lost += 1
    else if (timeline.deadline === null) withoutDeadline += 1
    else {
      const dates = dueDates(document.card, timeline.deadline.date, { today, months, view })
      const { isRuleUnverified } = timeline
      const usual = usualRenewal(document, lens)
      cards.push({ card: document.card, dates, usual, isRuleUnverified })
    }
    yield
  }
  return {
    months: months.map((month) => forecastMonth(month, cards, lens, today)),
    cards,
    withoutDeadline,
    lost,
  }
}

/**
 * The renewal with the median cost of the last five: an amount that was really paid, unlike a mean. Of
 * an even number, the lower one.
 */
export function usualRenewal({ renewals }: CardDocument, lens: Lens): Renewal | null {
  const recent = renewals
    .filter((renewal) => isSpent(renewal) && chargeOf(renewal) !== null)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .slice(0, RECENT_RENEWALS)
  const shown = recent
    .flatMap((renewal) => {
      const cost = costOf(renewal, renewal, lens)
      return cost.unconverted.length === 0 ? [{ renewal, minor: cost.minor }] : []
    })
    .sort((a, b) => a.minor - b.minor)
  return shown[Math.ceil(shown.length / 2) - 1]?.renewal ?? recent[0] ?? null
}

function isLost({ current }: Timeline): boolean {
  return current.stage === 'cancelled' || current.stage === 'reassignable'
}

function monthsFrom(today: CivilDate): string[] {
  const months = [today.slice(0, 7)]
  while (months.length < FORECAST_MONTHS) months.push(nextMonth(months.at(-1) ?? ''))
  return months
}

function dueDates(
  card: Card,
  deadline: CivilDate,
  { today, months, view }: { today: CivilDate; months: readonly string[]; view: RuleView },
): CivilDate[] {
  const last = months.at(-1) ?? ''
  const cycle = renewalCycleDays(card, view.operatorRules)
  const dates: CivilDate[] = []
  let due = deadline < today ? today : deadline
  while (due.slice(0, 7) <= last) {
    dates.push(due)
    due = addDays(due, cycle)
  }
  return dates
}

function forecastMonth(
  month: string,
  cards: readonly CardForecast[],
  lens: Lens,
  today: CivilDate,
): ForecastMonth {
  const due = cards.flatMap(({ dates, usual }) =>
    dates.filter((date) => date.startsWith(month)).map(() => usual),
  )
  const known = due.filter((usual) => usual !== null)
  // Future amounts are converted at the newest rate, not at the rate of their day.
  const now: RateContext = { date: today, amount: null, paid: null }
  const costs = known.map((usual) => costOf(usual, now, lens))
  return {
    month,
    renewals: due.length,
    cost: sumByCurrency(known.flatMap(moneysOf)),
    inLens: { minor: costs.reduce((sum, { minor }) => sum + minor, 0), currency: lens.currency },
    unconverted: sumByCurrency(costs.flatMap(({ unconverted }) => unconverted)),
    withoutCost: due.length - known.length,
  }
}

function costOf(renewal: Renewal, context: RateContext, lens: Lens) {
  const unconverted: Money[] = []
  let minor = 0
  for (const money of moneysOf(renewal)) {
    const shown = lens.convert(money, context)
    if (shown === null) unconverted.push(money)
    else minor += shown.minor
  }
  return { minor, unconverted }
}

function moneysOf(renewal: Renewal): Money[] {
  return [chargeOf(renewal), renewal.fee].filter((money) => money !== null)
}
