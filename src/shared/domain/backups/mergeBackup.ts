import { doubleOf } from '../cards/cardChanges'
import type { CardDocument } from '../cards/cardDocument'
import type { Receipt } from '../receipts/receipt'
import type { Renewal } from '../renewals/renewal'

export interface MergedLibrary {
  /** All cards of the library after the merge; an unchanged one is the same object as before. */
  readonly documents: readonly CardDocument[]
  /** Names of the backup's cards that stay out, because another card here has their number or ICCID. */
  readonly leftOut: readonly string[]
}

/**
 * Brings what a backup has (`there`) into the library (`here`). Of a record on both sides the one that
 * was changed last stays. A merge only adds and updates: what lies in the trash of the backup is not
 * brought, and what is in use here stays in use.
 */
export function mergedLibrary(
  here: readonly CardDocument[],
  there: readonly CardDocument[],
): MergedLibrary {
  const merged = new Map(here.map((document) => [document.card.id, document]))
  const leftOut: string[] = []
  for (const document of there) {
    const known = merged.get(document.card.id)
    if (!known && document.card.deletedAt !== null) continue
    const next = known ? mergedCard(known, document) : withoutTrash(document)
    if (isTaken(next, known, [...merged.values()])) leftOut.push(document.card.label)
    else merged.set(document.card.id, next)
  }
  return { documents: [...merged.values()], leftOut }
}

/** Asked only for a card that comes into use, or that changes its number or ICCID. */
function isTaken(
  next: CardDocument,
  known: CardDocument | undefined,
  all: readonly CardDocument[],
): boolean {
  const isAsBefore =
    known?.card.deletedAt === null &&
    known.card.number === next.card.number &&
    known.card.iccid === next.card.iccid
  if (next === known || isAsBefore || next.card.deletedAt !== null) return false
  return doubleOf(all, next.card, next.card.id) !== null
}

function mergedCard(here: CardDocument, there: CardDocument): CardDocument {
  const isNewer = isNewerInUse(there.card, here.card)
  const thereById = new Map(there.renewals.map((renewal) => [renewal.id, renewal]))
  const known = here.renewals.map((renewal) => mergedRenewal(renewal, thereById.get(renewal.id)))
  const hereIds = new Set(here.renewals.map(({ id }) => id))
  const added = withoutTrash(there).renewals.filter(({ id }) => !hereIds.has(id))
  const isSame =
    !isNewer && added.length === 0 && known.every((one, at) => one === here.renewals[at])
  if (isSame) return here
  return { ...here, card: isNewer ? there.card : here.card, renewals: [...known, ...added] }
}

function mergedRenewal(here: Renewal, there: Renewal | undefined): Renewal {
  if (there === undefined) return here
  const isNewer = isNewerInUse(there, here)
  const [winner, other] = isNewer ? [there, here] : [here, there]
  // A receipt proves what it proves, whichever side was changed last.
  const known = new Set(winner.receipts.map(({ id }) => id))
  const added = other.receipts.filter((one) => isInUse(one) && !known.has(one.id))
  if (added.length === 0) return isNewer ? there : here
  return { ...winner, receipts: [...winner.receipts, ...added] }
}

interface Record {
  readonly updatedAt: string
  readonly deletedAt: string | null
}

function isNewerInUse(there: Record, here: Record): boolean {
  return isInUse(there) && there.updatedAt > here.updatedAt
}

function isInUse({ deletedAt }: Pick<Record | Receipt, 'deletedAt'>): boolean {
  return deletedAt === null
}

function withoutTrash(document: CardDocument): CardDocument {
  const renewals = document.renewals.filter(isInUse).map((renewal) => ({
    ...renewal,
    receipts: renewal.receipts.filter(isInUse),
  }))
  return { ...document, renewals, inProgress: null }
}
