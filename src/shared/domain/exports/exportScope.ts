import type { CardDocument } from '../cards/cardDocument'
import type { ExportOptions, ExportScope } from './exportOptions'
import type { HistoryRow } from '../history/history'
import { EVERYTHING, historyMatcher } from '../history/historyFilter'
import { keptReceipts } from '../receipts/receipt'
import type { Renewal } from '../renewals/renewal'

/** How many renewals a year has, in the order in which they go out. */
export interface YearCount {
  readonly year: string
  readonly count: number
}

type Order = ExportOptions['order']

/** Is a renewal in the scope? Made once for an export, asked for each row. */
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

/** What a card's document gives to an export; nothing once the card is deleted. */
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
 * The rows of many cards by their day. Only days are sorted beforehand, each day's rows when its turn
 * comes: whoever takes them bit by bit never waits for a hundred thousand rows to be sorted.
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

/** By when it was written down; the id settles the rest, so that each export is alike. */
function withinDay(order: Order): (a: HistoryRow, b: HistoryRow) => number {
  const sign = signOf(order)
  return ({ renewal: a }, { renewal: b }) =>
    sign * textOrder(a.createdAt, b.createdAt) || textOrder(a.id, b.id)
}

function signOf(order: Order): 1 | -1 {
  return order === 'newestFirst' ? -1 : 1
}

/** Days, moments and ids compare as they are; a collator would take seconds for a long history. */
function textOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * The document as a lossless export holds it: its renewals in the scope, and what lies in the trash
 * only when that was asked for. Null when nothing of it goes out.
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
