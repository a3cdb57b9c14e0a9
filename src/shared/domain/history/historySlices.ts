import type { HistoryRow } from './history'
import { type HistoryFilter, historyMatcher } from './historyFilter'
import type { HistoryTotals, TotalsAdder } from './historyTotals'
import { type CurrencyFacts, currencyFacts } from './homeCurrency'
import type { SlicedWork } from '../base/slicedWork'

export interface FilteredRows {
  readonly rows: readonly HistoryRow[]
  /** Null before the first sum. */
  readonly totals: HistoryTotals | null
}

const BETWEEN_PAUSES = 256

/** Filters rows, keeps their order, and sums up the remaining ones. */
export function* filterInSlices(
  rows: readonly HistoryRow[],
  filter: HistoryFilter,
  adder: TotalsAdder,
): SlicedWork<FilteredRows> {
  const matches = historyMatcher(filter)
  const found: HistoryRow[] = []
  let seen = 0
  for (const row of rows) {
    if (matches(row)) {
      found.push(row)
      adder.add(row)
    }
    seen += 1
    if (seen % BETWEEN_PAUSES === 0) yield
  }
  return { rows: found, totals: adder.totals() }
}

/** Collects facts about currencies from rows that are newest first. */
export function* currenciesInSlices(rows: readonly HistoryRow[]): SlicedWork<CurrencyFacts> {
  const facts = currencyFacts()
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index]
    if (row) facts.add(row.renewal)
    if (index % BETWEEN_PAUSES === 0) yield
  }
  return facts
}

/** True when `next` can only match rows that `before` matched, because only words were added. */
export function isNarrower(next: HistoryFilter, before: HistoryFilter): boolean {
  const { text, ...rest } = next
  const { text: textBefore, ...restBefore } = before
  return text.startsWith(textBefore) && JSON.stringify(rest) === JSON.stringify(restBefore)
}
