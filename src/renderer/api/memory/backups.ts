import type { Api } from '@shared/contract/api'
import type { MadeBackup, OpenedBackup } from '@shared/contract/models'
import { type Result, failure, invalid, success } from '@shared/contract/result'
import type { BackupDescription } from '@shared/domain/backups/backupDescription'
import { A_DAY_IN_MINUTES, addMinutes } from '@shared/domain/base/civilDate'
import { BACKUP_GROWS_OLD_DAYS } from '@shared/domain/backups/backupMemory'
import { backupView } from '@shared/domain/backups/backupView'
import { mergedLibrary } from '@shared/domain/backups/mergeBackup'
import { restoredLibrary } from '@shared/domain/snapshots/restoring'
import type { MemoryBackup } from './memoryBackup'
import type { World } from './world'

export function memoryBackups(world: World): Api['backups'] {
  const isCancelled = () => world.isBackupCancelled
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

  function made(passphrase: string | null): MadeBackup {
    const fileName = 'keepline-backup-2026-11-22.keepline'
    const folder = '/media/ana/USB'
    world.backupsMade.push(passphrase)
    world.rememberBackups({ ...world.backupMemory, last: { at: world.now(), folder, fileName } })
    const { documents } = world
    const description = descriptionOf({ fileName, documents, passphrase })
    return { placeId: world.newId(), fileName, folder, fileBytes: 24_000, description, leftOut: [] }
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
    read: () => world.answer('backups:read', () => success(world.backupMemory)),
    async make({ passphrase }) {
      world.isBackupCancelled = false
      world.tell('backups:progressed', { done: 0 })
      await world.backupPause
      if (isCancelled()) return failure('cancelled')
      return world.answer('backups:make', () => success(made(passphrase)))
    },
    cancel: () =>
      world.answer('backups:cancel', () => {
        world.isBackupCancelled = true
        return success(undefined)
      }),
    plan: ({ plan }) =>
      world.answer('backups:plan', () => {
        if (plan.isOn && world.backupMemory.folder === null) {
          return invalid([{ field: 'folder', code: 'folder.missing' }])
        }
        world.rememberBackups({ ...world.backupMemory, plan })
        return success(undefined)
      }),
    chooseFolder: () =>
      world.answer('backups:chooseFolder', () => {
        const folder = '/media/ana/USB'
        world.rememberBackups({ ...world.backupMemory, folder, lastRun: null })
        return success({ folder })
      }),
    runNow: () =>
      world.answer('backups:runNow', () => {
        const done = made(null)
        const lastRun = { at: world.now(), error: null }
        world.rememberBackups({ ...world.backupMemory, lastRun })
        return success(done)
      }),
    postpone: () =>
      world.answer('backups:postpone', () => {
        const quietUntil = addMinutes(world.now(), BACKUP_GROWS_OLD_DAYS * A_DAY_IN_MINUTES)
        world.rememberBackups({ ...world.backupMemory, quietUntil })
        return success(undefined)
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
