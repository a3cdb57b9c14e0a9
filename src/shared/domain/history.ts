import type { Card } from './card'
import type { CardDocument } from './cardDocument'
import type { OperatorId } from './operators'
import { type Money, sumByCurrency } from './money'
import { keptReceipts } from './receipt'
import type { Renewal } from './renewal'

/** A renewal with the card it belongs to. */
export interface HistoryRow {
  readonly card: Card
  readonly renewal: Renewal
}

/** Which renewals to look at; null and the empty text mean all. */
export interface HistoryFilter {
  readonly cardId: string | null
  readonly operator: OperatorId | null
  readonly year: number | null
  readonly text: string
}

export const EVERYTHING: HistoryFilter = { cardId: null, operator: null, year: null, text: '' }

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
    .sort(
      (a, b) =>
        b.renewal.date.localeCompare(a.renewal.date) ||
        b.renewal.createdAt.localeCompare(a.renewal.createdAt),
    )
}

export function filterHistory(
  rows: readonly HistoryRow[],
  { cardId, operator, year, text }: HistoryFilter,
): HistoryRow[] {
  const words = foldText(text).split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (cardId === null || row.card.id === cardId) &&
      (operator === null || row.card.operator === operator) &&
      (year === null || row.renewal.date.startsWith(`${year}-`)) &&
      words.every((word) => searchText(row).includes(word)),
  )
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
    paid: present(counted.map(({ paid, amount }) => paid ?? amount)),
    fees: present(counted.map(({ fee }) => fee)),
  }
}

/** Lower case, full-width as half-width, accents dropped: `Señal` is found by `senal`. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function searchText({ card, renewal }: HistoryRow): string {
  const receipts = keptReceipts(renewal.receipts).map(({ fileName }) => fileName)
  return foldText(
    [
      card.label,
      card.number,
      card.operator,
      card.operatorName,
      renewal.date,
      renewal.plan,
      renewal.orderNumber,
      renewal.note,
      ...receipts,
    ].join('\n'),
  )
}
