import type { Card } from '../cards/card'
import type { CardDocument } from '../cards/cardDocument'
import { type HistoryRow, historyRows } from '../history/history'
import { type Receipt, keptReceipts } from './receipt'
import { type ReceiptKind, factsOf } from './receiptTypes'
import type { Renewal } from '../renewals/renewal'

/** A receipt with its renewal and its card. */
export interface ShelvedReceipt {
  readonly card: Card
  readonly renewal: Renewal
  readonly receipt: Receipt
}

/** Which receipts to look at; null means all. */
export interface ShelfFilter {
  readonly cardId: string | null
  readonly year: number | null
  readonly kind: ReceiptKind | null
}

export const WHOLE_SHELF: ShelfFilter = { cardId: null, year: null, kind: null }

export function kindOf({ type }: Pick<Receipt, 'type'>): ReceiptKind {
  return factsOf(type).kind
}

/** All receipts that are not deleted, those of the newest renewal first. */
export function shelfOf(documents: readonly CardDocument[]): ShelvedReceipt[] {
  return historyRows(documents).flatMap(({ card, renewal }) =>
    keptReceipts(renewal.receipts).map((receipt) => ({ card, renewal, receipt })),
  )
}

export function filterShelf(
  shelf: readonly ShelvedReceipt[],
  filter: ShelfFilter,
): ShelvedReceipt[] {
  return shelf.filter(
    (place) =>
      isOfRenewal(place, filter) && (filter.kind === null || kindOf(place.receipt) === filter.kind),
  )
}

/** Renewals without a receipt, except failed ones, which cost nothing. */
export function renewalsWithoutReceipt(
  documents: readonly CardDocument[],
  filter: Pick<ShelfFilter, 'cardId' | 'year'>,
): HistoryRow[] {
  return historyRows(documents).filter(
    (row) =>
      row.renewal.status !== 'failed' &&
      keptReceipts(row.renewal.receipts).length === 0 &&
      isOfRenewal(row, filter),
  )
}

function isOfRenewal(
  { card, renewal }: HistoryRow,
  { cardId, year }: Pick<ShelfFilter, 'cardId' | 'year'>,
): boolean {
  return (
    (cardId === null || card.id === cardId) &&
    (year === null || renewal.date.startsWith(`${year}-`))
  )
}

/** Other renewals with the same file, which is stored once. */
export function elsewhereOf(
  shelf: readonly ShelvedReceipt[],
  { sha256 }: Pick<Receipt, 'sha256'>,
  exceptRenewalId: string | null,
): ShelvedReceipt[] {
  return shelf.filter(
    ({ receipt, renewal }) => receipt.sha256 === sha256 && renewal.id !== exceptRenewalId,
  )
}
