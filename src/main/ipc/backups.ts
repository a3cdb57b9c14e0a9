import { success } from '@shared/contract/result'
import type { BackupRestoreService } from '../services/backups/backupRestoreService'
import type { HandlersOf } from './handlers'

export function backupHandlers(
  restoring: BackupRestoreService,
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
  }
}
