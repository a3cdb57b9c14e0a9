import type { CardDetails, DatedDetails } from '@shared/domain/cards/card'
import { type CardInput, parseCardInput } from '@shared/domain/cards/cardInput'
import { type CardProfileInput, parseCardProfileInput } from '@shared/domain/cards/cardProfileInput'
import {
  doubleOf,
  newCardDocument,
  withArchived,
  withDeleted,
  withDetails,
  withProfile,
  withReminders,
} from '@shared/domain/cards/cardChanges'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type Instant, todayInLima } from '@shared/domain/base/civilDate'
import { lastSeenExpiry } from '@shared/domain/rules/clockStart'
import { type Seen, withSeen } from '@shared/domain/cards/seenToday'
import type { ReminderPlan } from '@shared/domain/reminders/plan'
import { type Failure, type Result, failure, invalid } from '@shared/contract/result'
import type { Clock, IdSource } from '../../ports/clock'
import type { CardRepository } from '../../ports/records'
import type { Changes } from '../common/changeHub'

export interface CardService {
  add(input: CardInput): Result<CardDocument>
  /** `dated`: whose days count for what stays as it is; the card's own unless an edit is taken back. */
  edit(cardId: string, input: CardInput, dated?: DatedDetails): Result<CardDocument>
  editProfile(cardId: string, input: CardProfileInput): Result<CardDocument>
  /** The user has just looked, and saw this. */
  noteSeen(cardId: string, seen: Seen): Result<CardDocument>
  /** Null: as the settings say. */
  setReminders(cardId: string, reminders: ReminderPlan | null): Result<CardDocument>
  archive(cardId: string): Result<CardDocument>
  unarchive(cardId: string): Result<CardDocument>
  /** Moves the card to the trash; `restore` brings it back with everything that belongs to it. */
  delete(cardId: string): Result<CardDocument>
  /** `duplicate-number` or `duplicate-iccid` when another card has taken them meanwhile. */
  restore(cardId: string): Result<CardDocument>
}

interface Needs {
  readonly cards: CardRepository
  readonly clock: Clock
  readonly ids: IdSource
  readonly changes: Changes
}

export function createCardService({ cards, clock, ids, changes }: Needs): CardService {
  function save(document: CardDocument): Result<CardDocument> {
    const written = cards.write(document)
    if (written.ok) changes.publish({ what: 'cards', ids: [document.card.id] })
    return written
  }

  function change(
    cardId: string,
    next: (document: CardDocument, now: Instant) => CardDocument,
  ): Result<CardDocument> {
    const document = cards.find(cardId)
    return document ? save(next(document, clock.now())) : failure('not-found')
  }

  /** Checks that the number and the ICCID are free, then builds and writes the document. */
  function saveDetails(
    input: CardInput,
    { cardId, dated }: { cardId: string | null; dated: DatedDetails | null },
    next: (details: CardDetails, now: Instant) => CardDocument,
  ): Result<CardDocument> {
    const now = clock.now()
    const parsed = parseCardInput(input, todayInLima(now), dated)
    if (!parsed.ok) return invalid(parsed.issues)
    const taken = takenBy(parsed.value, cardId)
    return taken ?? save(next(parsed.value, now))
  }

  function takenBy(
    details: Pick<CardDetails, 'number' | 'iccid'>,
    exceptCardId: string | null,
  ): Failure | null {
    const double = doubleOf(cards.all(), details, exceptCardId)
    if (double === null) return null
    const { code, ...params } = double
    return failure(code, params)
  }

  return {
    add: (input) =>
      saveDetails(input, { cardId: null, dated: null }, (details, now) =>
        newCardDocument(details, { id: ids.newId(), now }),
      ),
    edit(cardId, input, dated) {
      const document = cards.find(cardId)
      if (document === null) return failure('not-found')
      return saveDetails(input, { cardId, dated: dated ?? document.card }, (details, now) =>
        withDetails(document, details, now),
      )
    },
    editProfile(cardId, input) {
      const document = cards.find(cardId)
      if (document === null) return failure('not-found')
      const now = clock.now()
      const parsed = parseCardProfileInput(input, todayInLima(now))
      return parsed.ok ? save(withProfile(document, parsed.value, now)) : invalid(parsed.issues)
    },
    noteSeen: (cardId, seen) =>
      change(cardId, (document, now) => {
        const today = todayInLima(now)
        const shown = lastSeenExpiry(document, null, today)?.on ?? null
        return withSeen(document, seen, { today, now, shown })
      }),
    setReminders: (cardId, reminders) =>
      change(cardId, (document, now) => withReminders(document, reminders, now)),
    archive: (cardId) => change(cardId, (document, now) => withArchived(document, now, now)),
    unarchive: (cardId) => change(cardId, (document, now) => withArchived(document, null, now)),
    delete: (cardId) => change(cardId, (document, now) => withDeleted(document, now, now)),
    restore(cardId) {
      const document = cards.find(cardId)
      if (document === null) return failure('not-found')
      return takenBy(document.card, cardId) ?? save(withDeleted(document, null, clock.now()))
    },
  }
}
