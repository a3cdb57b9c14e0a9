import type { CardDetails } from './card'
import { type CardProfile, EMPTY_PROFILE } from './cardProfile'
import { CARD_DOCUMENT_VERSION, type CardDocument } from './cardDocument'
import type { Instant } from '../base/civilDate'
import type { ReminderPlan } from '../reminders/plan'

/** Pure functions from one card document to the next. The caller writes the result. */

export function newCardDocument(
  details: CardDetails,
  { id, now, isSample = false }: { id: string; now: Instant; isSample?: boolean },
): CardDocument {
  const stamps = { createdAt: now, updatedAt: now, archivedAt: null, deletedAt: null }
  return {
    schemaVersion: CARD_DOCUMENT_VERSION,
    card: { id, ...details, ...EMPTY_PROFILE, reminders: null, isSample, ...stamps },
    renewals: [],
    inProgress: null,
  }
}

export function withDetails(
  document: CardDocument,
  details: CardDetails,
  now: Instant,
): CardDocument {
  return { ...document, card: { ...document.card, ...details, updatedAt: now } }
}

export function withProfile(
  document: CardDocument,
  profile: CardProfile,
  now: Instant,
): CardDocument {
  return { ...document, card: { ...document.card, ...profile, updatedAt: now } }
}

/** `reminders` null lets the card follow the settings again. */
export function withReminders(
  document: CardDocument,
  reminders: ReminderPlan | null,
  now: Instant,
): CardDocument {
  return { ...document, card: { ...document.card, reminders, updatedAt: now } }
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

/** The card with this number, including archived and deleted ones. */
function cardWithNumber(
  documents: readonly CardDocument[],
  number: string,
  exceptCardId: string | null = null,
): CardDocument | null {
  return others(documents, exceptCardId).find(({ card }) => card.number === number) ?? null
}

/** The card with this ICCID. A card without an ICCID never matches. */
function cardWithIccid(
  documents: readonly CardDocument[],
  iccid: string | null,
  exceptCardId: string | null = null,
): CardDocument | null {
  if (iccid === null) return null
  return others(documents, exceptCardId).find(({ card }) => card.iccid === iccid) ?? null
}

/** Where the user finds a card. */
type CardPlace = 'active' | 'archived' | 'trash'

export interface DoubleCard {
  readonly code: 'duplicate-number' | 'duplicate-iccid'
  readonly cardId: string
  readonly label: string
  readonly where: CardPlace
}

/** The card, wherever it is, that already has this number or ICCID; null when none does. */
export function doubleOf(
  documents: readonly CardDocument[],
  { number, iccid }: Pick<CardDetails, 'number' | 'iccid'>,
  exceptCardId: string | null = null,
): DoubleCard | null {
  const sameNumber = cardWithNumber(documents, number, exceptCardId)
  const other = sameNumber ?? cardWithIccid(documents, iccid, exceptCardId)
  if (other === null) return null
  const { id, label } = other.card
  const code = sameNumber === null ? 'duplicate-iccid' : 'duplicate-number'
  return { code, cardId: id, label, where: placeOf(other) }
}

function placeOf({ card }: CardDocument): CardPlace {
  if (card.deletedAt !== null) return 'trash'
  return card.archivedAt === null ? 'active' : 'archived'
}

function others(documents: readonly CardDocument[], exceptCardId: string | null) {
  return documents.filter(({ card }) => card.id !== exceptCardId)
}
