import type { CardDocument } from '../cards/cardDocument'
import type { Instant } from '../base/civilDate'
import { type FollowUpAnswer, withAnswer } from './followUp'
import type { Receipt } from '../receipts/receipt'
import type { Renewal, RenewalDetails } from './renewal'
import type { RenewalProgressInput } from './renewalProgress'

/** Pure functions that record, edit, delete and restore a renewal of a card document. */

/** Adds a renewal and ends a renewal in progress. */
export function withNewRenewal(
  document: CardDocument,
  details: RenewalDetails,
  receipts: readonly Receipt[],
  { id, now }: { id: string; now: Instant },
): CardDocument {
  const stamps = { askAgainAt: null, createdAt: now, updatedAt: now, deletedAt: null }
  const renewal: Renewal = { id, ...details, receipts: [...receipts], ...stamps }
  return { ...document, renewals: [...document.renewals, renewal], inProgress: null }
}

/** Edits a renewal. Removed receipts go into the trash. */
export function withEditedRenewal(
  document: CardDocument,
  renewalId: string,
  details: RenewalDetails,
  receipts: { readonly added: readonly Receipt[]; readonly removedIds: readonly string[] },
  now: Instant,
): CardDocument {
  return withChangedRenewal(document, renewalId, (renewal) => ({
    ...renewal,
    ...details,
    receipts: [
      ...renewal.receipts.map((receipt) =>
        receipts.removedIds.includes(receipt.id) ? { ...receipt, deletedAt: now } : receipt,
      ),
      ...receipts.added,
    ],
    updatedAt: now,
  }))
}

/** `deletedAt` null restores the renewal, and with it the deadline it brought. */
export function withDeletedRenewal(
  document: CardDocument,
  renewalId: string,
  deletedAt: Instant | null,
  now: Instant,
): CardDocument {
  return withChangedRenewal(document, renewalId, (renewal) => ({
    ...renewal,
    deletedAt,
    updatedAt: now,
  }))
}

/** Applies the answer to "did it take effect?". */
export function withAnsweredFollowUp(
  document: CardDocument,
  renewalId: string,
  answer: FollowUpAnswer,
  now: Instant,
): CardDocument {
  return withChangedRenewal(document, renewalId, (renewal) => withAnswer(renewal, answer, now))
}

/** Saves the progress of a guided renewal. A resumed one keeps the time at which it began. */
export function withProgress(
  document: CardDocument,
  progress: RenewalProgressInput,
  now: Instant,
): CardDocument {
  const startedAt = document.inProgress?.startedAt ?? now
  return { ...document, inProgress: { ...progress, startedAt, updatedAt: now } }
}

export function withoutProgress(document: CardDocument): CardDocument {
  return { ...document, inProgress: null }
}

export function findRenewal(document: CardDocument, renewalId: string): Renewal | null {
  return document.renewals.find(({ id }) => id === renewalId) ?? null
}

/** Replaces one renewal of the document. */
export function withChangedRenewal(
  document: CardDocument,
  renewalId: string,
  change: (renewal: Renewal) => Renewal,
): CardDocument {
  const renewals = document.renewals.map((renewal) =>
    renewal.id === renewalId ? change(renewal) : renewal,
  )
  return { ...document, renewals }
}
