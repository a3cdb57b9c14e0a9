import type { CardDetails } from './card'
import { CARD_DOCUMENT_VERSION, type CardDocument } from './cardDocument'
import type { Instant } from './civilDate'

/** Pure steps from one card document to the next; who calls them writes the outcome. */

export function newCardDocument(
  details: CardDetails,
  { id, now, isSample = false }: { id: string; now: Instant; isSample?: boolean },
): CardDocument {
  const stamps = { createdAt: now, updatedAt: now, archivedAt: null, deletedAt: null }
  return {
    schemaVersion: CARD_DOCUMENT_VERSION,
    card: { id, ...details, isSample, ...stamps },
    renewals: [],
  }
}

export function withDetails(
  document: CardDocument,
  details: CardDetails,
  now: Instant,
): CardDocument {
  return { ...document, card: { ...document.card, ...details, updatedAt: now } }
}

/** `archivedAt` null takes the card out of the archive. */
export function withArchived(
  document: CardDocument,
  archivedAt: Instant | null,
  now: Instant,
): CardDocument {
  return { ...document, card: { ...document.card, archivedAt, updatedAt: now } }
}

/** `deletedAt` null restores the card with everything that belongs to it. */
export function withDeleted(
  document: CardDocument,
  deletedAt: Instant | null,
  now: Instant,
): CardDocument {
  return { ...document, card: { ...document.card, deletedAt, updatedAt: now } }
}

/** The card that has this number already, archived ones too; deleted ones give their number free. */
export function cardWithNumber(
  documents: readonly CardDocument[],
  number: string,
  exceptCardId: string | null = null,
): CardDocument | null {
  return (
    documents.find(
      ({ card }) => card.number === number && card.id !== exceptCardId && card.deletedAt === null,
    ) ?? null
  )
}
