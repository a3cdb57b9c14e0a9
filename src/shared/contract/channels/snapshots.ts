import * as v from 'valibot'
import { IdSchema } from '../../domain/base/id'
import { LostCardSchema } from '../../domain/snapshots/lostCard'
import { SnapshotIdSchema } from '../../domain/snapshots/snapshot'
import { SnapshotContentSchema, SnapshotViewSchema } from '../../domain/snapshots/snapshotView'
import { RestoredSchema } from '../models'
import { nothing } from './parts'

const ofSnapshot = v.object({ snapshotId: SnapshotIdSchema })

export const snapshotChannels = {
  /** Newest first. */
  'snapshots:list': { request: nothing, response: v.array(SnapshotViewSchema) },
  /** The cards that are in a snapshot and nowhere else any more, the last lost first. */
  'snapshots:lost': { request: nothing, response: v.array(LostCardSchema) },
  'snapshots:look': { request: ofSnapshot, response: SnapshotContentSchema },
  /**
   * Brings back one renewal, one card, or for null everything. What the snapshot does not have goes to
   * the trash. `undo` of the answer names the snapshot that was made before.
   */
  'snapshots:restore': {
    request: v.object({
      snapshotId: SnapshotIdSchema,
      cardId: v.nullable(IdSchema),
      renewalId: v.nullable(IdSchema),
    }),
    response: RestoredSchema,
  },
  'snapshots:remove': { request: ofSnapshot, response: nothing },
} as const
