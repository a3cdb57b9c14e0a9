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

/** One thing in a document that is marked as deleted. */
export interface Deletion {
  /** `card`, `card/renewal` or `card/renewal/receipt`, by their ids. */
  readonly key: string
  readonly what: TrashItem['kind']
  readonly deletedAt: Instant
}

/** Every mark of deletion in a document, also those inside of what is deleted itself. */
export function deletionsIn({ card, renewals }: CardDocument): Deletion[] {
  const marks = [
    { what: 'card' as const, path: [card.id], deletedAt: card.deletedAt },
    ...renewals.flatMap((renewal) => [
      { what: 'renewal' as const, path: [card.id, renewal.id], deletedAt: renewal.deletedAt },
      ...renewal.receipts.map(({ id, deletedAt }) => ({
        what: 'receipt' as const,
        path: [card.id, renewal.id, id],
        deletedAt,
      })),
    ]),
  ]
  return marks.flatMap(({ what, path, deletedAt }) =>
    deletedAt === null ? [] : [{ what, key: path.join('/'), deletedAt }],
  )
}

/** Have its days in the trash passed, going by this clock alone? Half of the answer: see dayCount.ts. */
export function isOverdue({ deletedAt }: Pick<Deletion, 'deletedAt'>, now: Instant): boolean {
  return times(deletedAt).goneAt <= now
}

/**
 * The document without the deletions that `mayGo` accepts. Null when the card itself goes. Returns the
 * same object when nothing does, so that nothing is written.
 */
export function withoutDeleted(
  document: CardDocument,
  mayGo: (deletion: Deletion) => boolean,
): CardDocument | null {
  const going = new Set(
    deletionsIn(document)
      .filter(mayGo)
      .map(({ key }) => key),
  )
  if (going.size === 0) return document
  const { id } = document.card
  if (going.has(id)) return null
  const renewals = document.renewals
    .filter((renewal) => !going.has(`${id}/${renewal.id}`))
    .map((renewal) => {
      const receipts = renewal.receipts.filter(
        (receipt) => !going.has(`${id}/${renewal.id}/${receipt.id}`),
      )
      return receipts.length === renewal.receipts.length ? renewal : { ...renewal, receipts }
    })
  return { ...document, renewals }
}
