import { type Result, failure, success } from '@shared/contract/result'
import { BackupViewSchema, RestoreWaySchema } from '@shared/domain/backups/backupView'
import { SnapshotIdSchema } from '@shared/domain/snapshots/snapshot'
import * as v from 'valibot'
import type { BackupRestoreService } from '../services/backups/backupRestoreService'

/** A request to restore a backup, from this process or from another process of the same user. */
export const RestoreBackupRequestSchema = v.object({
  path: v.string(),
  passphrase: v.nullable(v.string()),
  /** Null shows both ways and restores neither. */
  way: v.nullable(RestoreWaySchema),
  isTrial: v.boolean(),
})
export type RestoreBackupRequest = v.InferOutput<typeof RestoreBackupRequestSchema>

export const RestoreBackupAnswerSchema = v.object({
  /** What was in the backup, beside the library before anything was restored. */
  view: BackupViewSchema,
  isTrial: v.boolean(),
  /** The snapshot that takes it back, and what is in neither place; null when nothing was written. */
  done: v.nullable(v.object({ undo: SnapshotIdSchema, missingReceipts: v.number() })),
})
export type RestoreBackupAnswer = v.InferOutput<typeof RestoreBackupAnswerSchema>

export async function restoreFromBackup(
  restoring: Pick<BackupRestoreService, 'open' | 'restore' | 'close'>,
  { path, passphrase, way, isTrial }: RestoreBackupRequest,
): Promise<Result<RestoreBackupAnswer>> {
  const opened = await restoring.open(path, passphrase)
  if (!opened.ok) return opened
  if (opened.data.is === 'locked') return failure('backup-passphrase-needed')
  const { view } = opened.data
  if (isTrial || way === null) {
    restoring.close()
    return success({ view, isTrial, done: null })
  }
  const restored = await restoring.restore(way)
  restoring.close()
  if (!restored.ok) return restored
  const { undo, missingReceipts } = restored.data
  return success({ view, isTrial, done: { undo, missingReceipts } })
}
