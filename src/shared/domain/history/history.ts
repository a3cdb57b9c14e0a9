import type { Card } from '../cards/card'
import type { CardDocument } from '../cards/cardDocument'
import type { Renewal } from '../renewals/renewal'

/** A renewal with its card. */
export interface HistoryRow {
  readonly card: Card
  readonly renewal: Renewal
}

/** All renewals of all cards that are not deleted, newest first, including those of archived cards. */
export function historyRows(documents: readonly CardDocument[]): HistoryRow[] {
  // Sort by day first: there are few days, and few renewals on one day.
  const days = new Map<string, HistoryRow[]>()
  for (const { card, renewals } of documents) {
    if (card.deletedAt !== null) continue
    for (const renewal of renewals) {
      if (renewal.deletedAt !== null) continue
      const ofDay = days.get(renewal.date)
      if (ofDay) ofDay.push({ card, renewal })
      else days.set(renewal.date, [{ card, renewal }])
    }
  }
  return [...days.keys()]
    .sort()
    .reverse()
    .flatMap((day) => days.get(day)?.sort(newestFirst) ?? [])
}

/** A former state of the library with its rows. */
export interface KnownRows {
  readonly documents: readonly CardDocument[]
  readonly rows: readonly HistoryRow[]
}

/** Above this share of changed documents it is quicker to start over. */
const FEW = 0.1

/** The rows of a library that changed little: unchanged cards keep their rows. */
export function updatedRows(
  { documents: before, rows }: KnownRows,
  documents: readonly CardDocument[],
): readonly HistoryRow[] {
  const known = new Set(before)
  const fresh = documents.filter((document) => !known.has(document))
  if (fresh.length > documents.length * FEW) return historyRows(documents)
  const there = new Set(documents)
  const gone = new Set(before.filter((document) => !there.has(document)).map(({ card }) => card))
  if (fresh.length + gone.size === 0) return rows
  const kept = rows.filter(({ card }) => !gone.has(card))
  const added = historyRows(fresh)
  return added.length === 0 ? kept : merged(kept, added)
}

function merged(one: readonly HistoryRow[], other: readonly HistoryRow[]): HistoryRow[] {
  const all: HistoryRow[] = []
  let next = 0
  for (const row of one) {
    for (let first = other[next]; first && newestFirst(first, row) < 0; first = other[next]) {
      all.push(first)
      next += 1
    }
    all.push(row)
  }
  return [...all, ...other.slice(next)]
}

/**
 * Plain string comparison, which is right for ISO dates and moments: a collator would take a second
 * for a hundred thousand.
 */
function newestFirst({ renewal: a }: HistoryRow, { renewal: b }: HistoryRow): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1
  return 0
}

/** The years with renewals, newest first. */
export function yearsOf(rows: readonly HistoryRow[]): number[] {
  return [...new Set(rows.map(({ renewal }) => Number(renewal.date.slice(0, 4))))].sort(
    (a, b) => b - a,
  )
}
