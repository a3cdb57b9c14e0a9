import type { MadeBackup } from '@shared/contract/models'
import { type Result, failure, invalid, success } from '@shared/contract/result'
import { addMinutes, A_DAY_IN_MINUTES } from '@shared/domain/base/civilDate'
import {
  BACKUP_GROWS_OLD_DAYS,
  type BackupMemory,
  type BackupSchedule,
} from '@shared/domain/backups/backupMemory'
import { backupName } from '@shared/domain/backups/backupName'
import { isInside } from '../../common/isInside'
import type { BackupMemoryRepository } from '../../ports/backups'
import type { Clock } from '../../ports/clock'
import type { Dialogs } from '../../ports/desktop'
import type { BackupMaker } from './backupMaker'

/** Backups by hand, and the preferences of the schedule. */
export interface BackupService {
  read(): BackupMemory
  /** Asks where to, then makes it. Null when the dialog was closed. */
  make(passphrase: string | null): Promise<Result<MadeBackup | null>>
  /** The file that is there stays as it was. */
  cancel(): void
  /** `validation` when the schedule is switched on without a folder. */
  plan(plan: BackupSchedule): Result<BackupMemory>
  /** Unchanged when the dialog was closed. */
  chooseFolder(): Promise<Result<BackupMemory>>
  /** For some weeks nobody is told that there is no backup, or only an old one. */
  postpone(): Result<BackupMemory>
}

interface Needs {
  readonly memory: Pick<BackupMemoryRepository, 'read'>
  readonly maker: BackupMaker
  readonly dialogs: Pick<Dialogs, 'saveBackup' | 'chooseFolder'>
  readonly dataFolder: string
  readonly clock: Pick<Clock, 'now' | 'timeZone'>
  readonly tellProgress: (done: number) => void
}

export function createBackupService(needs: Needs): BackupService {
  const { memory, maker, dialogs, dataFolder, clock, tellProgress } = needs
  let giveUp: AbortController | null = null

  return {
    read: () => memory.read(),
    async make(passphrase) {
      if (maker.isBusy()) return failure('busy')
      const name = backupName(clock.now(), clock.timeZone())
      const { last, folder } = memory.read()
      const path = await dialogs.saveBackup(name, last?.folder ?? folder)
      if (path === null) return success(null)
      const making = new AbortController()
      giveUp = making
      // Also tells the window that the dialog is closed.
      tellProgress(0)
      const watch = { signal: making.signal, onProgress: tellProgress }
      return maker.make({ path, passphrase }, watch)
    },
    cancel: () => giveUp?.abort(),
    plan(plan) {
      if (plan.isOn && memory.read().folder === null) {
        return invalid([{ field: 'folder', code: 'folder.missing' }])
      }
      // What went wrong under another plan says nothing about this one.
      return maker.note((known) => ({ ...known, plan, lastRun: plan.isOn ? known.lastRun : null }))
    },
    async chooseFolder() {
      const folder = await dialogs.chooseFolder('backups', memory.read().folder)
      if (folder === null) return success(memory.read())
      if (isInside(dataFolder, folder)) return failure('backup-place-inside')
      return maker.note((known) =>
        // What was made in the former folder stays there and belongs to the user now.
        folder === known.folder ? known : { ...known, folder, made: [], lastRun: null },
      )
    },
    postpone() {
      const quietUntil = addMinutes(clock.now(), BACKUP_GROWS_OLD_DAYS * A_DAY_IN_MINUTES)
      return maker.note((known) => ({ ...known, quietUntil }))
    },
  }
}
