import type { CardDocument } from '../cards/cardDocument'
import type { Instant } from '../base/civilDate'
import { type Deletion, deletionsIn } from '../cards/trash'
import type { Receipt } from '../receipts/receipt'
import type { Renewal } from '../renewals/renewal'
import type { ToTrash } from './importOutcome'

/**
 * The document as the import writes it, with the days in the trash of everything that it newly deletes
 * counted from `now`. The other computer may have deleted a card long ago: with its date, the next
 * start here would delete for good what was alive until the import.
 */
export function withDeletionsFrom(
  before: CardDocument | null,
  after: CardDocument,
  now: Instant,
): CardDocument {
  const arriving = new Set(arrivingIn(before, after).map(({ key }) => key))
  if (arriving.size === 0) return after
  const dated = <T extends { readonly deletedAt: Instant | null }>(one: T, ...path: string[]): T =>
    arriving.has(path.join('/')) ? { ...one, deletedAt: now } : one
  const { card } = after
  const renewals = after.renewals.map((renewal) => {
    const receipts = renewal.receipts.map((one) => dated(one, card.id, renewal.id, one.id))
    const isSame = receipts.every((receipt) => renewal.receipts.includes(receipt))
    return dated(isSame ? renewal : { ...renewal, receipts }, card.id, renewal.id)
  })
  return { ...after, card: dated(card, card.id), renewals }
}

/** What the import moves into the trash. Parts of a deleted card, or renewal, are not counted again. */
export function arrivingCounts(before: CardDocument | null, after: CardDocument): ToTrash {
  const arriving = arrivingIn(before, after)
  const isTold = ({ key }: Deletion) =>
    !arriving.some((other) => other.key !== key && key.startsWith(`${other.key}/`))
  const told = arriving.filter(isTold)
  const count = (what: Deletion['what']) => told.filter((each) => each.what === what).length
  return { cards: count('card'), renewals: count('renewal'), receipts: count('receipt') }
}

function arrivingIn(before: CardDocument | null, after: CardDocument): Deletion[] {
  const known = new Map(
    before ? deletionsIn(before).map(({ key, deletedAt }) => [key, deletedAt]) : [],
  )
  return deletionsIn(after).filter(({ key, deletedAt }) => known.get(key) !== deletedAt)
}

/**
 * A newer renewal with the receipts that only the older one names, in the trash. They were removed on
 * the other computer and left no trace in the file. `isNamed`: the file has the receipt elsewhere, so
 * it was moved.
 */
export function withDroppedReceipts(
  older: Renewal,
  newer: Renewal,
  isNamed: (receipt: Receipt) => boolean,
  now: Instant,
): Renewal {
  const isThere = ({ id }: Receipt) => newer.receipts.some((receipt) => receipt.id === id)
  const dropped = older.receipts
    .filter((receipt) => !isThere(receipt) && !isNamed(receipt))
    .map((receipt) => ({ ...receipt, deletedAt: receipt.deletedAt ?? now }))
  return dropped.length === 0 ? newer : { ...newer, receipts: [...newer.receipts, ...dropped] }
}
