import type { Result } from '@shared/contract/result'
import {
  type RestoreBackupAnswer,
  type RestoreBackupRequest,
  restoreFromBackup,
} from '../cli/restoreFromBackup'
import type { Logger } from '../ports/logger'
import { createBackupRestoreService } from '../services/backups/backupRestoreService'
import type { RestoreService } from '../services/snapshots/restoreService'
import backupThread from '../storage/backupFiles/thread/backupThread?modulePath'
import { backupsInThread } from '../storage/backupFiles/thread/backupsInThread'
import type { Storage } from '../storage/openStorage'

interface Needs {
  readonly storage: Pick<Storage, 'cards' | 'receipts'>
  readonly restores: RestoreService
  readonly logger: Logger
}

/**
 * Composes restores of backups requested by commands: the same service as the window's, of its own, so
 * that a backup that is open in the window stays open.
 */
export function composeCommandBackup({
  storage,
  restores,
  logger,
}: Needs): (request: RestoreBackupRequest) => Promise<Result<RestoreBackupAnswer>> {
  const restoring = createBackupRestoreService({
    cards: storage.cards,
    receipts: storage.receipts,
    restores,
    logger,
    backups: backupsInThread(backupThread),
    dialogs: { chooseBackup: () => Promise.resolve(null) },
    tellProgress: () => undefined,
  })
  return (request) => restoreFromBackup(restoring, request)
}
