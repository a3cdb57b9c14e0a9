import { success } from '@shared/contract/result'
import type { BackupRestoreService } from '../services/backups/backupRestoreService'
import type { BackupScheduleService } from '../services/backups/backupScheduleService'
import type { BackupService } from '../services/backups/backupService'
import type { HandlersOf } from './handlers'
import { withoutData } from './saved'

interface Services {
  readonly backups: BackupService
  readonly schedule: BackupScheduleService
  readonly restoring: BackupRestoreService
}

export function backupHandlers(
  { backups, schedule, restoring }: Services,
  revision: () => number,
): HandlersOf<'backups'> {
  return {
    'backups:choose': () => restoring.choose(),
    'backups:unlock': ({ passphrase }) => restoring.unlock(passphrase),
    'backups:restore': async ({ way }) => {
      const restored = await restoring.restore(way)
      return restored.ok ? success({ ...restored.data, revision: revision() }) : restored
    },
    'backups:close': () => restoring.close(),
    'backups:read': () => success(backups.read()),
    'backups:make': ({ passphrase }) => backups.make(passphrase),
    'backups:cancel': () => {
      backups.cancel()
      return success(undefined)
    },
    'backups:plan': ({ plan }) => withoutData(backups.plan(plan)),
    'backups:chooseFolder': async () => {
      const chosen = await backups.chooseFolder()
      return chosen.ok ? success({ folder: chosen.data.folder }) : chosen
    },
    'backups:runNow': () => schedule.backUpNow(),
    'backups:postpone': () => withoutData(backups.postpone()),
  }
}
