import type { Clock } from '../ports/clock'
import type { Dialogs } from '../ports/desktop'
import type { ExportFiles } from '../ports/exports'
import type { Logger } from '../ports/logger'
import type { MainWindow } from '../ports/window'
import { createBackupMaker } from '../services/backups/backupMaker'
import {
  type BackupRestoreService,
  createBackupRestoreService,
} from '../services/backups/backupRestoreService'
import {
  type BackupScheduleService,
  createBackupScheduleService,
} from '../services/backups/backupScheduleService'
import { type BackupService, createBackupService } from '../services/backups/backupService'
import type { Changes } from '../services/common/changeHub'
import type { ExportPlaces } from '../services/exports/exportPlaces'
import type { RestoreService } from '../services/snapshots/restoreService'
import backupThread from '../storage/backupFiles/thread/backupThread?modulePath'
import { backupsInThread } from '../storage/backupFiles/thread/backupsInThread'
import type { Storage } from '../storage/openStorage'

interface Needs {
  readonly storage: Pick<Storage, 'cards' | 'receipts' | 'backups'>
  readonly restores: RestoreService
  readonly files: ExportFiles
  readonly places: ExportPlaces
  readonly dialogs: Dialogs
  readonly window: Pick<MainWindow, 'send'>
  readonly clock: Clock
  readonly logger: Logger
  readonly changes: Changes
  readonly dataFolder: string
  readonly version: string
}

export interface Backups {
  readonly backups: BackupService
  readonly schedule: BackupScheduleService
  readonly restoring: BackupRestoreService
}

/** Composes everything that makes and restores backups. */
export function composeBackups({ storage, restores, window, ...needs }: Needs): Backups {
  const { files, dialogs, clock, logger, dataFolder } = needs
  const { cards, receipts, backups: memory } = storage
  const backups = backupsInThread(backupThread)
  const tellProgress = (done: number) => window.send('backups:progressed', { done })
  const maker = createBackupMaker({ ...needs, backups, memory })
  return {
    backups: createBackupService({ memory, maker, dialogs, dataFolder, clock, tellProgress }),
    schedule: createBackupScheduleService({ memory, maker, backups, files, clock }),
    restoring: createBackupRestoreService({
      backups,
      cards,
      receipts,
      restores,
      dialogs,
      logger,
      tellProgress,
    }),
  }
}
