import type { Card } from '../cards/card'
import { type CivilDate, daysBetween } from '../base/civilDate'
import type { HistoryRow } from '../history/history'
import type { Money } from '../base/money'
import { isEffective } from '../renewals/renewal'
import type { SlicedWork } from '../base/slicedWork'
import type { Lens } from './lens'
import type { MeasuredRenewal } from './measuredRenewals'
import { type Spending, spendingOf } from './spending'

const DAYS_A_YEAR = 365.25

/** What it costs to keep one number for a year. */
export interface KeepCost {
  readonly card: Card
  readonly spending: Spending
  /** The date of the first renewal included. */
  readonly from: CivilDate
  /** The deadline after the last effective renewal: what was paid keeps the number until then. */
  readonly until: CivilDate
  readonly days: number
  /** In the lens's currency, rounded to its minor unit. */
  readonly perYear: Money
}

/**
 * The cost per year, spread from the first renewal to the deadline after the last one. Spread to today
 * it would come out too high, because most of the last renewal's time lies ahead. Cards without an
 * effective renewal or a known deadline are left out. Most expensive first.
 * See src/decisions/031-the-cost-of-a-year.md.
 */
export function* keepCosts(
  rows: readonly HistoryRow[],
  measured: readonly MeasuredRenewal[],
  lens: Lens,
): SlicedWork<KeepCost[]> {
  const lastMeasured = new Map(measured.map((one) => [one.card.id, one]))
  const costs: KeepCost[] = []
  for (const ofCard of byCard(rows).values()) {
    costs.push(...keepCost(ofCard, lastMeasured, lens))
    yield
  }
  return costs.sort((a, b) => b.perYear.minor - a.perYear.minor)
}

function byCard(rows: readonly HistoryRow[]): Map<string, HistoryRow[]> {
  const cards = new Map<string, HistoryRow[]>()
  for (const row of rows) {
    if (!isEffective(row.renewal)) continue
    const known = cards.get(row.card.id)
    if (known) known.push(row)
    else cards.set(row.card.id, [row])
  }
  return cards
}

function keepCost(
  rows: readonly HistoryRow[],
  lastMeasured: ReadonlyMap<string, MeasuredRenewal>,
  lens: Lens,
): KeepCost[] {
  const [first] = rows
  const until = first && lastMeasured.get(first.card.id)?.coveredUntil
  if (!first || !until) return []
  const from = rows.reduce<CivilDate>(
    (oldest, { renewal }) => (renewal.date < oldest ? renewal.date : oldest),
    first.renewal.date,
  )
  const days = daysBetween(from, until)
  if (days <= 0) return []
  const spending = spendingOf(rows, lens)
  const { minor, currency } = spending.inLens.cost
  const perYear = { minor: Math.round((minor * DAYS_A_YEAR) / days), currency }
  return [{ card: first.card, spending, from, until, days, perYear }]
}
