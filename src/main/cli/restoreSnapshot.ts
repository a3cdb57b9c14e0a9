import { type Result, success } from '@shared/contract/result'
import { LibraryChangesSchema } from '@shared/domain/snapshots/libraryChanges'
import { SnapshotIdSchema, SnapshotSchema } from '@shared/domain/snapshots/snapshot'
import { type FormerCardView, FormerCardSchema } from '@shared/domain/snapshots/snapshotView'
import * as v from 'valibot'
import type { RestoreService } from '../services/snapshots/restoreService'
import type { SnapshotService } from '../services/snapshots/snapshotService'
import { cardsCalled } from './cardsCalled'

/** A request to restore, from this process or from another process of the same user. */
export const RestoreRequestSchema = v.object({
  snapshotId: v.string(),
  /** A phone number or a label; null is everything. */
  card: v.nullable(v.string()),
  isTrial: v.boolean(),
})
export type RestoreRequest = v.InferOutput<typeof RestoreRequestSchema>

export const RestoreAnswerSchema = v.object({
  snapshot: SnapshotSchema,
  isTrial: v.boolean(),
  /** The card that was asked for, as it was beside what it is; null for everything. */
  card: v.nullable(FormerCardSchema),
  /** From the snapshot to today, before anything was restored; null for a single card. */
  changes: v.nullable(LibraryChangesSchema),
  /** The snapshot that takes it back; null when nothing was written. */
  undo: v.nullable(SnapshotIdSchema),
  /** Why the card is not clear; nothing was written then. */
  problem: v.nullable(v.picklist(['noCard', 'manyCards'])),
})
export type RestoreAnswer = v.InferOutput<typeof RestoreAnswerSchema>

interface Services {
  readonly snapshots: Pick<SnapshotService, 'look'>
  readonly restores: Pick<RestoreService, 'restore'>
}

/** Restores one card or everything. Writes nothing for a trial run, or a card that is the same today. */
export async function restoreSnapshot(
  { snapshots, restores }: Services,
  { snapshotId, card: wanted, isTrial }: RestoreRequest,
): Promise<Result<RestoreAnswer>> {
  const content = await snapshots.look(snapshotId)
  if (!content.ok) return content
  const { snapshot, cards, changes } = content.data
  const nothing = { snapshot, isTrial, card: null, changes: null, undo: null, problem: null }
  if (wanted === null) {
    if (isTrial) return success({ ...nothing, changes })
    const done = await restores.restore({ snapshotId, cardId: null, renewalId: null })
    return done.ok ? success({ ...nothing, changes, undo: done.data.undo }) : done
  }
  const [card, another] = cardsOf(wanted, cards)
  if (!card) return success({ ...nothing, problem: 'noCard' })
  if (another) return success({ ...nothing, problem: 'manyCards' })
  if (isTrial || card.state === 'same') return success({ ...nothing, card })
  const done = await restores.restore({ snapshotId, cardId: card.id, renewalId: null })
  return done.ok ? success({ ...nothing, card, undo: done.data.undo }) : done
}

/** A card that was added since has the number or name only when no card of the snapshot has it. */
function cardsOf(wanted: string, cards: readonly FormerCardView[]): FormerCardView[] {
  const former = cardsCalled(
    wanted,
    cards.filter(({ state }) => state !== 'later'),
  )
  return former.length > 0 ? former : cardsCalled(wanted, cards)
}
