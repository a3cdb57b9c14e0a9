import type { CardDocument } from '../cards/cardDocument'
import type { Instant } from '../base/civilDate'
import type { Receipt } from './receipt'
import { findRenewal, withChangedRenewal } from '../renewals/renewalChanges'

/** The place of a receipt. */
export interface ReceiptPlace {
  readonly cardId: string
  readonly renewalId: string
  readonly receiptId: string
}

type PlaceInCard = Omit<ReceiptPlace, 'cardId'>

/** Pure functions that annotate, move, delete and restore a receipt of a card document. */

export function findReceipt(
  document: CardDocument,
  { renewalId, receiptId }: PlaceInCard,
): Receipt | null {
  const receipts = findRenewal(document, renewalId)?.receipts
  return receipts?.find(({ id }) => id === receiptId) ?? null
}

/** False when the card or the renewal is in the trash. */
export function takesReceipts(document: CardDocument, renewalId: string): boolean {
  return document.card.deletedAt === null && findRenewal(document, renewalId)?.deletedAt === null
}

export function withReceiptNote(
  document: CardDocument,
  place: PlaceInCard,
  note: string,
  now: Instant,
): CardDocument {
  return withChangedReceipt(document, place, (receipt) => ({ ...receipt, note: note.trim() }), now)
}

/** `deletedAt` null takes the receipt out of the trash again. */
export function withDeletedReceipt(
  document: CardDocument,
  place: PlaceInCard,
  deletedAt: Instant | null,
  now: Instant,
): CardDocument {
  return withChangedReceipt(document, place, (receipt) => ({ ...receipt, deletedAt }), now)
}

/** Adds a receipt. Replaces one that is already there, left by an interrupted move. */
export function withReceipt(
  document: CardDocument,
  renewalId: string,
  receipt: Receipt,
  now: Instant,
): CardDocument {
  return withChangedRenewal(document, renewalId, (renewal) => ({
    ...renewal,
    receipts: [...renewal.receipts.filter(({ id }) => id !== receipt.id), receipt],
    updatedAt: now,
  }))
}

/** Removes a receipt without putting it into the trash, because it was moved elsewhere. */
export function withoutReceipt(
  document: CardDocument,
  { renewalId, receiptId }: PlaceInCard,
  now: Instant,
): CardDocument {
  return withChangedRenewal(document, renewalId, (renewal) => ({
    ...renewal,
    receipts: renewal.receipts.filter(({ id }) => id !== receiptId),
    updatedAt: now,
  }))
}

function withChangedReceipt(
  document: CardDocument,
  { renewalId, receiptId }: PlaceInCard,
  change: (receipt: Receipt) => Receipt,
  now: Instant,
): CardDocument {
  return withChangedRenewal(document, renewalId, (renewal) => ({
    ...renewal,
    receipts: renewal.receipts.map((receipt) =>
      receipt.id === receiptId ? change(receipt) : receipt,
    ),
    updatedAt: now,
  }))
}
