import { type Card, type CardDetails } from '@shared/domain/card'
import { type CardInput, parseCardInput } from '@shared/domain/cardInput'
import {
  cardWithNumber,
  newCardDocument,
  withArchived,
  withDeleted,
  withDetails,
} from '@shared/domain/cardChanges'
import type { CardDocument } from '@shared/domain/cardDocument'
import { type Instant, todayInLima } from '@shared/domain/civilDate'
import { type AppError, type Result, failure } from '@shared/contract/result'
import type { CardRepository, Clock, IdSource } from '../ports'
import { invalid } from './invalid'

export interface CardService {
  add(input: CardInput): Result<CardDocument>
  edit(cardId: string, input: CardInput): Result<CardDocument>
  archive(cardId: string): Result<CardDocument>
  unarchive(cardId: string): Result<CardDocument>
  /** Marks the card: `restore` brings it back with everything that belongs to it. */
  delete(cardId: string): Result<CardDocument>
  /** `duplicate-number` when another card got the number meanwhile. */
  restore(cardId: string): Result<CardDocument>
}

interface Needs {
  readonly cards: CardRepository
  readonly clock: Clock
  readonly ids: IdSource
  readonly notify: () => void
}

export function createCardService({ cards, clock, ids, notify }: Needs): CardService {
  function save(document: CardDocument): Result<CardDocument> {
    const written = cards.write(document)
    if (written.ok) notify()
    return written
  }

  function change(
    cardId: string,
    next: (document: CardDocument, now: Instant) => CardDocument,
  ): Result<CardDocument> {
    const document = cards.find(cardId)
    return document ? save(next(document, clock.now())) : failure('not-found')
  }

  /** The number must be free, then the details become a document. */
  function saveDetails(
    input: CardInput,
    previous: Card | null,
    next: (details: CardDetails, now: Instant) => CardDocument,
  ): Result<CardDocument> {
    const now = clock.now()
    const parsed = parseCardInput(input, todayInLima(now), previous)
    if (!parsed.ok) return invalid(parsed.issues)
    const taken = takenNumber(parsed.value.number, previous?.id ?? null)
    return taken ?? save(next(parsed.value, now))
  }

  function takenNumber(
    number: string,
    exceptCardId: string | null,
  ): { readonly ok: false; readonly error: AppError } | null {
    const other = cardWithNumber(cards.all(), number, exceptCardId)
    if (other === null) return null
    return failure('duplicate-number', { cardId: other.card.id, label: other.card.label })
  }

  return {
    add: (input) =>
      saveDetails(input, null, (details, now) =>
        newCardDocument(details, { id: ids.newId(), now }),
      ),
    edit(cardId, input) {
      const document = cards.find(cardId)
      if (document === null) return failure('not-found')
      return saveDetails(input, document.card, (details, now) =>
        withDetails(document, details, now),
      )
    },
    archive: (cardId) => change(cardId, (document, now) => withArchived(document, now, now)),
    unarchive: (cardId) => change(cardId, (document, now) => withArchived(document, null, now)),
    delete: (cardId) => change(cardId, (document, now) => withDeleted(document, now, now)),
    restore(cardId) {
      const document = cards.find(cardId)
      if (document === null) return failure('not-found')
      return (
        takenNumber(document.card.number, cardId) ?? save(withDeleted(document, null, clock.now()))
      )
    },
  }
}
