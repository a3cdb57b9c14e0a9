import type { Card } from './card'
import type { CardDocument } from './cardDocument'
import { A_DAY_IN_MINUTES, type Instant, addMinutes, minutesBetween } from '../base/civilDate'
import type { Receipt } from '../receipts/receipt'
import type { Renewal } from '../renewals/renewal'

/** Deleted things can be restored for this long. */
export const TRASH_DAYS = 30

export type TrashItem = {
  readonly card: Card
  readonly deletedAt: Instant
  readonly goneAt: Instant
} & (
  | { readonly kind: 'card' }
  | { readonly kind: 'renewal'; readonly renewal: Renewal }
  | { readonly kind: 'receipt'; readonly renewal: Renewal; readonly receipt: Receipt }
)

/** The contents of the trash, last deleted first. Parts of a deleted card come back with the card. */
export function trashOf(documents: readonly CardDocument[]): TrashItem[] {
  return documents.flatMap(trashOfCard).sort((a, b) => b.deletedAt.localeCompare(a.deletedAt))
}

function trashOfCard({ card, renewals }: CardDocument): TrashItem[] {
  if (card.deletedAt !== null) return [{ kind: 'card', card, ...times(card.deletedAt) }]
  return renewals.flatMap((renewal): TrashItem[] => {
    if (renewal.deletedAt !== null) {
      return [{ kind: 'renewal', card, renewal, ...times(renewal.deletedAt) }]
    }
    return renewal.receipts.flatMap((receipt): TrashItem[] =>
      receipt.deletedAt === null
        ? []
        : [{ kind: 'receipt', card, renewal, receipt, ...times(receipt.deletedAt) }],
    )
  })
}

/** Whole days until it is deleted for good; 0 on the last day. */
export function daysLeftOf({ goneAt }: Pick<TrashItem, 'goneAt'>, now: Instant): number {
  return Math.max(0, Math.floor(minutesBetween(now, goneAt) / A_DAY_IN_MINUTES))
}

function times(deletedAt: Instant) {
  return { deletedAt, goneAt: addMinutes(deletedAt, TRASH_DAYS * A_DAY_IN_MINUTES) }
}

/**
 * The document without expired trash. Null when the card itself has expired. Returns the same object
 * when nothing has, so that nothing is written.
 */
export function withoutExpired(document: CardDocument, now: Instant): CardDocument | null {
  const isGone = (deletedAt: Instant | null) => deletedAt !== null && times(deletedAt).goneAt <= now
  if (isGone(document.card.deletedAt)) return null
  const renewals = document.renewals
    .filter((renewal) => !isGone(renewal.deletedAt))
    .map((renewal) => {
      const receipts = renewal.receipts.filter(({ deletedAt }) => !isGone(deletedAt))
      return receipts.length === renewal.receipts.length ? renewal : { ...renewal, receipts }
    })
  const isSame =
    renewals.length === document.renewals.length &&
    renewals.every((renewal) => document.renewals.includes(renewal))
  return isSame ? document : { ...document, renewals }
}
