import type { Api } from '@shared/contract/api'
import type { OpenedBackup } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import type { BackupDescription } from '@shared/domain/backups/backupDescription'
import { backupView } from '@shared/domain/backups/backupView'
import { mergedLibrary } from '@shared/domain/backups/mergeBackup'
import { restoredLibrary } from '@shared/domain/snapshots/restoring'
import type { MemoryBackup } from './memoryBackup'
import type { World } from './world'

export function memoryBackups(world: World): Api['backups'] {
  let chosen: MemoryBackup | null = null

  function open(backup: MemoryBackup, passphrase: string | null): Result<OpenedBackup> {
    chosen = backup
    const { fileName, documents } = backup
    if (backup.passphrase !== null && passphrase === null) {
      return success({ is: 'locked', fileName })
    }
    if (backup.passphrase !== passphrase) return failure('backup-passphrase-wrong')
    const about = { fileName, description: descriptionOf(backup) }
    return success({ is: 'open', view: backupView(about, documents, world.documents) })
  }

  return {
    choose: () =>
      world.answer('backups:choose', () => {
        const { backupToOpen } = world
        return backupToOpen === null ? success(null) : open(backupToOpen, null)
      }),
    unlock: ({ passphrase }) =>
      world.answer('backups:unlock', () =>
        chosen === null ? failure('not-found') : open(chosen, passphrase),
      ),
    restore: ({ way }) =>
      world.answer('backups:restore', () => {
        if (chosen === null) return failure('not-found')
        const { documents, missingReceipts = 0 } = chosen
        const undo = world.takeSnapshot('restore')
        const merged = () => mergedLibrary(world.documents, documents).documents
        const next = way === 'merge' ? merged() : documents
        const saved = world.save(...restoredLibrary(world.documents, next, world.now()))
        return saved.ok ? success({ ...saved.data, undo, missingReceipts }) : saved
      }),
    close: () =>
      world.answer('backups:close', () => {
        chosen = null
        return success(undefined)
      }),
  }
}

function descriptionOf({ documents, passphrase, about }: MemoryBackup): BackupDescription {
  const renewals = documents.flatMap((document) => document.renewals)
  const receipts = renewals.flatMap((renewal) => renewal.receipts)
  return {
    madeAt: '2026-11-01T02:00:00.000Z',
    appVersion: '0.1.0',
    counts: { cards: documents.length, renewals: renewals.length, receipts: receipts.length },
    bytes: 48_000,
    isEncrypted: passphrase !== null,
    unreadable: [],
    missingReceipts: 0,
    ...about,
  }
}
