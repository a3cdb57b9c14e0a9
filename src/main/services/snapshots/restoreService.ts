import { type Failure, type Result, failure, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { doubleOf } from '@shared/domain/cards/cardChanges'
import { findRenewal } from '@shared/domain/renewals/renewalChanges'
import { restoredCard, restoredLibrary, restoredRenewal } from '@shared/domain/snapshots/restoring'
import type { Clock } from '../../ports/clock'
import type {
  CardRepository,
  SettingsRepository,
  ViewsRepository,
  WriteOptions,
} from '../../ports/records'
import type { LibraryContent, Snapshots } from '../../ports/snapshots'
import type { Changes } from '../common/changeHub'

interface RestoreRequest {
  readonly snapshotId: string
  /** Null: everything. */
  readonly cardId: string | null
  /** Null: the whole card. */
  readonly renewalId: string | null
}

/** What was written, and the snapshot that was made before, which takes it back. */
interface RestoredCards {
  readonly cardIds: readonly string[]
  readonly undo: string
}

export interface RestoreService {
  /**
   * Brings back a renewal, a card, or everything. `duplicate-number` or `duplicate-iccid` when another
   * card has taken them meanwhile. Nothing is removed for good.
   */
  restore(request: RestoreRequest): Promise<Result<RestoredCards>>
  /**
   * Puts what a backup held into the place of everything; `plan` says what is to be, going by the cards
   * of today. Its receipts must be in the library.
   */
  restoreBackup(plan: PlanOfBackup): Promise<Result<RestoredCards>>
  /** Finishes what an earlier run was restoring when it ended. */
  finishRestoring(): Promise<void>
}

type PlanOfBackup = (today: readonly CardDocument[]) => LibraryContent

interface Needs {
  readonly snapshots: Snapshots
  readonly cards: CardRepository
  readonly settings: SettingsRepository
  readonly views: ViewsRepository
  readonly clock: Clock
  readonly changes: Changes
}

/** Cards written before other work gets its turn. */
const CARDS_AT_ONCE = 4

/** How often a backup is planned anew when something was recorded meanwhile. */
const TRIES = 5

/** The user has decided: a file that could not be read is set aside, and this takes its place. */
const OVER_DAMAGE: WriteOptions = { isProgress: false, replacesDamaged: true }

export function createRestoreService(needs: Needs): RestoreService {
  const { snapshots, cards, clock, changes } = needs

  /** All cards of a snapshot; `snapshot-damaged` when one of them cannot be read. */
  async function documentsOf(snapshotId: string): Promise<Result<CardDocument[]>> {
    const former = await snapshots.cardsOf(snapshotId)
    if (former === null) return failure('not-found')
    const documents: CardDocument[] = []
    for (const card of former) {
      const document = await snapshots.readCard(card)
      if (document === null) return failure('snapshot-damaged')
      documents.push(document)
    }
    return success(documents)
  }

  function takenBy(document: CardDocument): Failure | null {
    if (document.card.deletedAt !== null) return null
    const double = doubleOf(cards.all(), document.card, document.card.id)
    if (double === null) return null
    const { code, ...params } = double
    return failure(code, params)
  }

  async function restoreOne(
    cardId: string,
    { snapshotId, renewalId }: Pick<RestoreRequest, 'snapshotId' | 'renewalId'>,
  ): Promise<Result<RestoredCards>> {
    const places = await snapshots.cardsOf(snapshotId)
    // Without this a snapshot that is gone would be taken for one in which the card was not there yet.
    if (places === null) return failure('not-found')
    const place = places.find((one) => one.cardId === cardId)
    const former = place ? await snapshots.readCard(place) : null
    if (place && former === null) return failure('snapshot-damaged')
    const taken = await snapshots.take('restore')
    if (!taken.ok) return taken
    const next = restored(cards.find(cardId), former, renewalId)
    if (next === null) return failure('not-found')
    const written = takenBy(next) ?? cards.write(next, OVER_DAMAGE)
    if (!written.ok) return written
    changes.publish({ what: 'cards', ids: [cardId] })
    return success({ cardIds: [cardId], undo: taken.data.id })
  }

  function restored(
    current: CardDocument | null,
    former: CardDocument | null,
    renewalId: string | null,
  ): CardDocument | null {
    if (renewalId === null) return restoredCard(current, former, clock.now())
    if (current?.card.deletedAt !== null) return null
    const renewal = (former && findRenewal(former, renewalId)) ?? null
    return restoredRenewal(current, { renewalId, former: renewal }, clock.now())
  }

  async function restoreAll(snapshotId: string): Promise<Result<RestoredCards>> {
    const former = await documentsOf(snapshotId)
    if (!former.ok) return former
    const taken = await snapshots.take('restore')
    return taken.ok ? bringBack(snapshotId, former.data, taken.data.id) : taken
  }

  /** What a backup held becomes a snapshot first, so that a start after a crash can finish it, too. */
  async function restoreBackup(plan: PlanOfBackup): Promise<Result<RestoredCards>> {
    for (let left = TRIES; left > 0; left -= 1) {
      const taken = await snapshots.take('restore')
      if (!taken.ok) return taken
      const content = plan(cards.all())
      const adopted = await snapshots.adopt(content)
      if (!adopted.ok) return adopted
      const { id } = adopted.data
      if (!snapshots.isDue()) return bringBack(id, content.cards, taken.data.id)
      // Something was recorded meanwhile: it is in neither of the two snapshots.
      await snapshots.remove(id)
    }
    return failure('busy')
  }

  /**
   * Notes first which snapshot is being restored, so that a start after a crash finishes it: the state
   * before lies in a snapshot of its own, and nobody was told yet that it is done.
   */
  async function bringBack(
    snapshotId: string,
    former: readonly CardDocument[],
    undo: string,
  ): Promise<Result<RestoredCards>> {
    const noted = snapshots.noteRestoring(snapshotId)
    if (!noted.ok) return noted
    const written = await writeFormer(former)
    if (!written.ok) return written
    const preferences = await writePreferences(snapshotId)
    if (!preferences.ok) return preferences
    const done = snapshots.noteRestoring(null)
    return done.ok ? success({ cardIds: written.data, undo }) : done
  }

  async function writeFormer(former: readonly CardDocument[]): Promise<Result<string[]>> {
    const documents = restoredLibrary(cards.all(), former, clock.now())
    const ids: string[] = []
    let outcome: Result<string[]> = success(ids)
    for (const document of documents) {
      const written = cards.write(document, OVER_DAMAGE)
      if (!written.ok) {
        outcome = written
        break
      }
      ids.push(document.card.id)
      if (ids.length % CARDS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    if (ids.length > 0) changes.publish({ what: 'cards', ids })
    return outcome
  }

  async function writePreferences(snapshotId: string): Promise<Result<undefined>> {
    const { settings, views } = await snapshots.preferencesOf(snapshotId)
    const written = settings ? needs.settings.write(settings) : success(undefined)
    if (!written.ok) return written
    if (settings) changes.publish({ what: 'settings' })
    const viewed = views ? needs.views.write(views) : success(undefined)
    if (!viewed.ok) return viewed
    if (views) changes.publish({ what: 'views' })
    return success(undefined)
  }

  return {
    restore: ({ snapshotId, cardId, renewalId }) =>
      cardId === null ? restoreAll(snapshotId) : restoreOne(cardId, { snapshotId, renewalId }),
    restoreBackup,
    async finishRestoring() {
      const unfinished = snapshots.restoring()
      if (unfinished === null) return
      const former = await documentsOf(unfinished)
      if (former.ok && (await writeFormer(former.data)).ok) {
        await writePreferences(unfinished)
        snapshots.noteRestoring(null)
      }
    },
  }
}
