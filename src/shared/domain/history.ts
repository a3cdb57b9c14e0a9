import type { Card } from './card'
import type { CardDocument } from './cardDocument'
import { chargeOf } from './homeCurrency'
import { type Money, sumByCurrency } from './money'
import type { Renewal } from './renewal'

/** A renewal with the card it belongs to. */
export interface HistoryRow {
  readonly card: Card
  readonly renewal: Renewal
}

/** Totals of what was paid, one amount a currency. */
export interface HistoryTotals {
  /** What reached the lines, in soles. */
  readonly toppedUp: readonly Money[]
  /** What the user was charged: the paid amount, or the soles where no other was written down. */
  readonly paid: readonly Money[]
  readonly fees: readonly Money[]
}

/** All renewals over all cards that are not deleted, newest first; archived cards keep theirs. */
export function historyRows(documents: readonly CardDocument[]): HistoryRow[] {
  return documents
    .filter(({ card }) => card.deletedAt === null)
    .flatMap(({ card, renewals }) =>
      renewals
        .filter((renewal) => renewal.deletedAt === null)
        .map((renewal) => ({ card, renewal })),
    )
    .sort(newestFirst)
}

/** ISO dates and moments compare as they are; a collator would take a second for a hundred thousand. */
function newestFirst({ renewal: a }: HistoryRow, { renewal: b }: HistoryRow): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1
  return 0
}

/** The years that have renewals, newest first. */
export function yearsOf(rows: readonly HistoryRow[]): number[] {
  return [...new Set(rows.map(({ renewal }) => Number(renewal.date.slice(0, 4))))].sort(
    (a, b) => b - a,
  )
}

/** Failed renewals cost nothing and are left out. */
export function totalsOf(rows: readonly HistoryRow[]): HistoryTotals {
  const counted = rows.map(({ renewal }) => renewal).filter(({ status }) => status !== 'failed')
  const present = (amounts: readonly (Money | null)[]) =>
    sumByCurrency(amounts.filter((amount) => amount !== null))
  return {
    toppedUp: present(counted.map(({ amount }) => amount)),
    paid: present(counted.map(chargeOf)),
    fees: present(counted.map(({ fee }) => fee)),
  }
}
