import * as v from 'valibot'
import { InstantSchema } from '../base/civilDate'

/**
 * Why a snapshot was made. `day`: something had changed, and rested. `backup`: it holds what a backup
 * held that was restored, and never was the state of this library. All others are made before the thing
 * that they are named after.
 */
export const SNAPSHOT_REASONS = [
  'day',
  'update',
  'import',
  'restore',
  'merge',
  'trash',
  'bulk',
  'backup',
] as const
export const SnapshotReasonSchema = v.picklist(SNAPSHOT_REASONS)
export type SnapshotReason = v.InferOutput<typeof SnapshotReasonSchema>

/**
 * Names a snapshot, in the order in which they were made: `<8 digits>_<reason>`. Ordered by number,
 * because the system's clock may have been set back in between.
 */
export const SnapshotIdSchema = v.pipe(v.string(), v.regex(/^\d{8}_[a-z]+$/))

/** A former state of the whole library. */
export const SnapshotSchema = v.object({
  id: SnapshotIdSchema,
  takenAt: InstantSchema,
  reason: SnapshotReasonSchema,
  cards: v.number(),
})
export type Snapshot = v.InferOutput<typeof SnapshotSchema>

export function snapshotId(number: number, reason: SnapshotReason): string {
  return `${String(number).padStart(8, '0')}_${reason}`
}

export function numberOfSnapshot({ id }: Pick<Snapshot, 'id'>): number {
  return Number(id.slice(0, 8))
}
