import { type CivilDate, isCivilDate, todayInLima } from '@shared/domain/base/civilDate'
import { type Deletion, deletionsIn, isOverdue, withoutDeleted } from '@shared/domain/cards/trash'
import {
  type DayCount,
  type Waiting,
  firstDayCount,
  isDone,
  withLook,
  withWaiting,
} from '@shared/domain/cards/dayCount'
import type { Clock } from '../../ports/clock'
import type { ImportJournal } from '../../ports/imports'
import type { Logger } from '../../ports/logger'
import type { CardRepository, LibraryGuard, DayCountRepository } from '../../ports/records'
import type { Purge } from './purge'

export interface TrashService {
  /** Call it when cards have changed. Notes what has come into the trash, so that its days begin. */
  note(): void
  /**
   * Call it at every tick. Notes the days that pass, and at the first tick of a day deletes for good
   * what has been in the trash long enough.
   */
  emptyWhenDue(): void
}

interface Needs {
  readonly cards: Pick<CardRepository, 'all'>
  readonly purge: Purge
  readonly guard: LibraryGuard
  readonly days: DayCountRepository
  readonly imports: Pick<ImportJournal, 'last' | 'isHolding' | 'letGo'>
  readonly clock: Clock
  readonly logger: Logger
}

/** What waits when the last import can be undone. Shorter than any card's id. */
const UNDO = 'undo'

/**
 * Nothing is deleted while something is missing or cannot be read, on the word of one clock, or while
 * the undo of an import needs it.
 * See src/decisions/018-the-trash-waits-for-what-cannot-be-read.md.
 * See src/decisions/053-no-purge-on-the-word-of-one-clock.md.
 */
export function createTrashService(needs: Needs): TrashService {
  const { cards, purge, guard, imports, clock, logger } = needs
  let days: DayCount | null = null
  let emptiedOn: CivilDate | null = null

  /** Null when the days cannot be noted, and so cannot be trusted. */
  function noted(): { readonly today: CivilDate; readonly passed: DayCount } | null {
    const today = todayInLima(clock.now())
    // A clock in 1970 or in a distant century tells nothing.
    const passed = isCivilDate(today) ? daysOn(today) : null
    return passed && { today, passed }
  }

  function daysOn(today: CivilDate): DayCount | null {
    days ??= needs.days.read()
    const waiting = waitingNow()
    if (days === null && waiting.length === 0) return null
    const next = withWaiting(withLook(days ?? firstDayCount(today), today), waiting)
    if (next === days) return days
    // What is in a card that is missing today goes on waiting.
    if (!guard.isWhole() || !needs.days.write(next).ok) return null
    days = next
    return days
  }

  function waitingNow(): Waiting[] {
    const undo = imports.last()
    return [
      ...cards.all().flatMap(deletionsIn),
      ...(undo ? [{ key: UNDO, deletedAt: undo.importedAt }] : []),
    ]
  }

  async function empty(passed: DayCount): Promise<void> {
    if (!guard.isWhole()) return
    const mayGo = (one: Waiting) => isOverdue(one, clock.now()) && isDone(passed, one)
    const undo = imports.last()
    if (undo && mayGo({ key: UNDO, deletedAt: undo.importedAt })) imports.letGo()
    const isGoing = (deletion: Deletion) => mayGo(deletion)
    const due = cards
      .all()
      .filter((document) => deletionsIn(document).some(isGoing))
      .map(({ card }) => card.id)
      .filter((cardId) => !imports.isHolding(cardId))
    if (due.length === 0) return
    const { documents, files, problem } = await purge(due, (document) =>
      withoutDeleted(document, isGoing),
    )
    if (problem) logger.info('trash-item-not-removed', { code: problem.error.code })
    if (documents > 0) logger.info('trash-emptied', { documents, files })
  }

  return {
    note: () => void noted(),
    emptyWhenDue() {
      const found = noted()
      if (found === null || found.today === emptiedOn) return
      emptiedOn = found.today
      empty(found.passed).catch((cause: unknown) => logger.error('trash-not-emptied', cause))
    },
  }
}
