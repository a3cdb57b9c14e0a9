import type { CardDocument } from '../cards/cardDocument'
import type { Instant } from '../base/civilDate'
import { type FollowUpAnswer, withAnswer } from './followUp'
import type { Receipt } from '../receipts/receipt'
import type { Renewal, RenewalDetails } from './renewal'
import type { RenewalProgressInput } from './renewalProgress'

/** Pure steps that record, edit, delete and restore a renewal of a card document. */

/** What was begun in the guide ends with it. */
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

/** A receipt that is taken off rests in the trash. */
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

/** "Did it take effect?", answered. */
export function withAnsweredFollowUp(
  document: CardDocument,
  renewalId: string,
  answer: FollowUpAnswer,
  now: Instant,
): CardDocument {
  return withChangedRenewal(document, renewalId, (renewal) => withAnswer(renewal, answer, now))
}

/** Keeps a guided renewal where it was left; one that goes on began when it began. */
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

/** One renewal of the document, changed. */
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
