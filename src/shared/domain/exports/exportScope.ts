import type { CardDocument } from '../cards/cardDocument'
import type { ExportOptions, ExportScope } from './exportOptions'
import type { HistoryRow } from '../history/history'
import { EVERYTHING, historyMatcher } from '../history/historyFilter'
import { keptReceipts } from '../receipts/receipt'
import type { Renewal } from '../renewals/renewal'

/** The number of renewals per year, in the order of the export. */
export interface YearCount {
  readonly year: string
  readonly count: number
}

type Order = ExportOptions['order']

/** Builds the test for "in scope" once per export; it is called for each row. */
export function scopeMatcher(scope: ExportScope): (row: HistoryRow) => boolean {
  switch (scope.what) {
    case 'all':
      return () => true
    case 'filter':
      return historyMatcher(scope.filter)
    case 'card':
      return ({ card }) => card.id === scope.cardId
    case 'period':
      return historyMatcher({ ...EVERYTHING, from: scope.from, to: scope.to })
    case 'renewals': {
      const wanted = new Set(scope.renewalIds)
      return ({ renewal }) => wanted.has(renewal.id)
    }
  }
}

/** The rows of a card in scope; none once the card is deleted. */
export function rowsInScope(
  { card, renewals }: CardDocument,
  isInScope: (row: HistoryRow) => boolean,
): HistoryRow[] {
  if (card.deletedAt !== null) return []
  return renewals
    .filter(({ deletedAt }) => deletedAt === null)
    .map((renewal) => ({ card, renewal }))
    .filter(isInScope)
}

/**
 * Rows of many cards grouped by day. Only the days are sorted in advance, and each day's rows when
 * they are reached, so that a reader never waits for a hundred thousand rows to be sorted.
 */
export class RowsByDay {
  private readonly days = new Map<string, HistoryRow[]>()
  count = 0

  add(rows: readonly HistoryRow[]): void {
    for (const row of rows) {
      const day = this.days.get(row.renewal.date)
      if (day) day.push(row)
      else this.days.set(row.renewal.date, [row])
    }
    this.count += rows.length
  }

  years(order: Order): YearCount[] {
    const counts = new Map<string, number>()
    for (const [day, rows] of this.sortedDays(order)) {
      const year = day.slice(0, 4)
      counts.set(year, (counts.get(year) ?? 0) + rows.length)
    }
    return [...counts].map(([year, count]) => ({ year, count }))
  }

  *inOrder(order: Order): Generator<HistoryRow> {
    for (const [, rows] of this.sortedDays(order)) yield* [...rows].sort(withinDay(order))
  }

  private sortedDays(order: Order) {
    return [...this.days].sort(([a], [b]) => signOf(order) * textOrder(a, b))
  }
}

/** Ordered by when they were recorded, ties by id, so that every export is the same. */
function withinDay(order: Order): (a: HistoryRow, b: HistoryRow) => number {
  const sign = signOf(order)
  return ({ renewal: a }, { renewal: b }) =>
    sign * textOrder(a.createdAt, b.createdAt) || textOrder(a.id, b.id)
}

function signOf(order: Order): 1 | -1 {
  return order === 'newestFirst' ? -1 : 1
}

/**
 * Plain string comparison, which is right for dates, moments and ids: a collator would take seconds
 * for a long history.
 */
function textOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * The document for a lossless export: its renewals in scope, and trash only on request. Null when
 * nothing of it is exported.
 */
export function documentInScope(
  document: CardDocument,
  scope: ExportScope,
  isInScope: (row: HistoryRow) => boolean,
  hasTrash: boolean,
): CardDocument | null {
  const { card } = document
  if (card.deletedAt !== null && !hasTrash) return null
  const renewals = document.renewals
    .filter((renewal) => hasTrash || renewal.deletedAt === null)
    .filter((renewal) => isInScope({ card, renewal }))
    .map((renewal) => (hasTrash ? renewal : withoutTrash(renewal)))
  const isWhole = scope.what === 'all' || (scope.what === 'card' && scope.cardId === card.id)
  return renewals.length > 0 || isWhole ? { ...document, renewals } : null
}

function withoutTrash(renewal: Renewal): Renewal {
  return { ...renewal, receipts: keptReceipts(renewal.receipts) }
}
