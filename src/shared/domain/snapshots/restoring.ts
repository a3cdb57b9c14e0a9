import type { Instant } from '../base/civilDate'
import { contentText } from '../base/contentText'
import { withDeleted } from '../cards/cardChanges'
import type { CardDocument } from '../cards/cardDocument'
import type { Renewal } from '../renewals/renewal'
import { findRenewal, withDeletedRenewal } from '../renewals/renewalChanges'

/**
 * A card as it was. What lay in the trash then lies there again from `now` on, so that no day of its
 * thirty has passed. A guided renewal that is under way today goes on. Where the former state had no
 * such card, today's goes to the trash; null when there is nothing to write.
 */
export function restoredCard(
  current: CardDocument | null,
  former: CardDocument | null,
  now: Instant,
): CardDocument | null {
  if (former === null) {
    return current?.card.deletedAt === null ? withDeleted(current, now, now) : null
  }
  const { card, renewals } = former
  return {
    ...former,
    card: { ...card, deletedAt: inTrashSince(card.deletedAt, now), updatedAt: now },
    renewals: renewals.map((renewal) => restoredAs(renewal, now)),
    inProgress: current?.inProgress ?? null,
  }
}

/** One renewal as it was, within today's card. Where it did not exist it goes to the trash. */
export function restoredRenewal(
  current: CardDocument,
  { renewalId, former }: { readonly renewalId: string; readonly former: Renewal | null },
  now: Instant,
): CardDocument {
  const known = findRenewal(current, renewalId)
  if (former === null) return known ? withDeletedRenewal(current, renewalId, now, now) : current
  const restored = restoredAs(former, now)
  const renewals = known
    ? current.renewals.map((one) => (one.id === renewalId ? restored : one))
    : [...current.renewals, restored]
  return { ...current, renewals }
}

/**
 * What has to be written so that the library is as it was. Cards that came later go to the trash and
 * nothing is removed for good. Empty when all is as it was.
 */
export function restoredLibrary(
  current: readonly CardDocument[],
  former: readonly CardDocument[],
  now: Instant,
): CardDocument[] {
  const before = new Map(former.map((document) => [document.card.id, document]))
  const today = new Map(current.map((document) => [document.card.id, document]))
  return [...new Set([...before.keys(), ...today.keys()])].flatMap((id) => {
    const [present, then] = [today.get(id) ?? null, before.get(id) ?? null]
    if (present && then && isAsItWas(present, then)) return []
    return restoredCard(present, then, now) ?? []
  })
}

/** The same records, whenever they were last changed or deleted. */
function isAsItWas(current: CardDocument, former: CardDocument): boolean {
  return contentOf(current) === contentOf(former)
}

/** Equal texts mean the same content: the moments of change and of deletion do not count. */
function contentOf({ card, renewals }: CardDocument): string {
  const plain = (renewal: Renewal) => ({
    ...renewal,
    updatedAt: '',
    deletedAt: renewal.deletedAt !== null,
    receipts: renewal.receipts.map((one) => ({ ...one, deletedAt: one.deletedAt !== null })),
  })
  const all = [...renewals].sort((a, b) => a.id.localeCompare(b.id)).map(plain)
  return contentText([{ ...card, updatedAt: '', deletedAt: card.deletedAt !== null }, all])
}

function restoredAs(renewal: Renewal, now: Instant): Renewal {
  return {
    ...renewal,
    receipts: renewal.receipts.map((receipt) => ({
      ...receipt,
      deletedAt: inTrashSince(receipt.deletedAt, now),
    })),
    deletedAt: inTrashSince(renewal.deletedAt, now),
    updatedAt: now,
  }
}

function inTrashSince(deletedAt: Instant | null, now: Instant): Instant | null {
  return deletedAt === null ? null : now
}
