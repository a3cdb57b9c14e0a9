import * as v from 'valibot'
import { InstantSchema } from '../base/civilDate'
import { IdSchema } from '../base/id'
import type { CardDocument } from '../cards/cardDocument'
import { OperatorIdSchema } from '../operators/operators'
import { type Snapshot, SnapshotIdSchema } from './snapshot'

/** A card that is not in today's library, not even in its trash, but in a snapshot. */
export const LostCardSchema = v.object({
  id: IdSchema,
  label: v.string(),
  number: v.string(),
  operator: OperatorIdSchema,
  operatorName: v.string(),
  /** How many come back with it. */
  renewals: v.number(),
  /** The snapshot from which to bring it back, and when that was made. */
  snapshotId: SnapshotIdSchema,
  takenAt: InstantSchema,
})
export type LostCard = v.InferOutput<typeof LostCardSchema>

/** One snapshot's state of a card. */
export interface FormerState {
  readonly snapshot: Pick<Snapshot, 'id' | 'takenAt'>
  readonly document: CardDocument
}

/** The lost cards by the states of each; the last lost comes first, because it is the one looked for. */
export function lostCardsOf(cards: Iterable<readonly FormerState[]>): LostCard[] {
  return [...cards]
    .flatMap((states) => lostCardOf(states) ?? [])
    .sort((a, b) => b.snapshotId.localeCompare(a.snapshotId))
}

/**
 * A lost card by its states, newest first. The newest in which it was in use counts: the newest of all
 * mostly shows it in the trash. Null for a sample, which nobody misses, and where there is no state.
 */
function lostCardOf(states: readonly FormerState[]): LostCard | null {
  const best = states.find(({ document }) => document.card.deletedAt === null) ?? states[0]
  if (best === undefined || best.document.card.isSample) return null
  const { snapshot, document } = best
  const { id, label, number, operator, operatorName } = document.card
  const renewals = document.renewals.filter(({ deletedAt }) => deletedAt === null).length
  return {
    id,
    label,
    number,
    operator,
    operatorName,
    renewals,
    snapshotId: snapshot.id,
    takenAt: snapshot.takenAt,
  }
}
