import type { CardDocument } from './cardDocument'
import type { ExportOptions, ExportScope } from './exportOptions'
import type { HistoryRow } from './history'
import { EVERYTHING, historyMatcher } from './historyFilter'
import { keptReceipts } from './receipt'
import type { Renewal } from './renewal'

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

/** What a card's document gives to an export, in its order; nothing once the card is deleted. */
export function rowsInScope(
  { card, renewals }: CardDocument,
  isInScope: (row: HistoryRow) => boolean,
  order: Order,
): HistoryRow[] {
  if (card.deletedAt !== null) return []
  return renewals
    .filter(({ deletedAt }) => deletedAt === null)
    .map((renewal) => ({ card, renewal }))
    .filter(isInScope)
    .sort(comparerOf(order))
}

/**
 * One list out of the sorted lists of many cards, row by row: whoever takes it bit by bit never waits
 * for a hundred thousand rows to be sorted.
 */
export function* mergeRows(
  lists: readonly (readonly HistoryRow[])[],
  order: Order,
): Generator<HistoryRow> {
  const compare = comparerOf(order)
  const heap = lists.filter((list) => list.length > 0).map((list) => ({ list, at: 0 }))
  const isBefore = (a: number, b: number) => compareHeads(heap[a], heap[b], compare) < 0
  for (let node = (heap.length >> 1) - 1; node >= 0; node--) sink(heap, node, isBefore)
  for (let top = heap[0]; top !== undefined; top = heap[0]) {
    const row = top.list[top.at++]
    if (row !== undefined) yield row
    if (top.at >= top.list.length) {
      const last = heap.pop()
      if (heap.length > 0 && last) heap[0] = last
    }
    sink(heap, 0, isBefore)
  }
}

interface Head {
  readonly list: readonly HistoryRow[]
  at: number
}

function compareHeads(
  a: Head | undefined,
  b: Head | undefined,
  compare: (a: HistoryRow, b: HistoryRow) => number,
): number {
  const [first, second] = [a?.list[a.at], b?.list[b.at]]
  return first && second ? compare(first, second) : 0
}

function sink(heap: Head[], from: number, isBefore: (a: number, b: number) => boolean): void {
  for (let node = from; ;) {
    const [left, right] = [2 * node + 1, 2 * node + 2]
    let least = node
    if (left < heap.length && isBefore(left, least)) least = left
    if (right < heap.length && isBefore(right, least)) least = right
    const [a, b] = [heap[node], heap[least]]
    if (least === node || !a || !b) return
    heap[node] = b
    heap[least] = a
    node = least
  }
}

/** By day, then by when it was written down; the id settles the rest, so that each export is alike. */
function comparerOf(order: Order): (a: HistoryRow, b: HistoryRow) => number {
  const sign = order === 'newestFirst' ? -1 : 1
  return ({ renewal: a }, { renewal: b }) =>
    sign * (textOrder(a.date, b.date) || textOrder(a.createdAt, b.createdAt)) ||
    textOrder(a.id, b.id)
}

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
