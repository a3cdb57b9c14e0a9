import type { HistoryRow } from '../history/history'
import type { Lens } from './lens'
import { type SpendingGroup, together } from './spending'

export const monthOf = ({ renewal }: HistoryRow) => renewal.date.slice(0, 7)
export const yearOf = ({ renewal }: HistoryRow) => renewal.date.slice(0, 4)

/** Months `YYYY-MM`, oldest first, with the empty ones in between. */
export function everyMonth(groups: readonly SpendingGroup<string>[], lens: Lens) {
  return withoutGaps(groups, nextMonth, lens)
}

/** Years `YYYY`, oldest first, with the empty ones in between. */
export function everyYear(groups: readonly SpendingGroup<string>[], lens: Lens) {
  return withoutGaps(groups, (year) => String(Number(year) + 1), lens)
}

function withoutGaps(
  groups: readonly SpendingGroup<string>[],
  next: (period: string) => string,
  { currency }: Lens,
): SpendingGroup<string>[] {
  const known = new Map(groups.map((group) => [group.key, group]))
  const periods = [...known.keys()].sort()
  const [first, last] = [periods.at(0), periods.at(-1)]
  if (first === undefined || last === undefined) return []
  const all: SpendingGroup<string>[] = []
  for (let period = first; period <= last; period = next(period)) {
    all.push(known.get(period) ?? { key: period, ...together([], currency) })
  }
  return all
}

/** The month after `YYYY-MM`. */
export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
