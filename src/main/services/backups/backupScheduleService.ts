import { join } from 'node:path'
import type { MadeBackup } from '@shared/contract/models'
import { type Result, failure } from '@shared/contract/result'
import {
  type BackupMemory,
  type ScheduledBackup,
  isBackupDue,
  superfluousBackups,
} from '@shared/domain/backups/backupMemory'
import { backupName } from '@shared/domain/backups/backupName'
import type { BackupFiles, BackupMemoryRepository } from '../../ports/backups'
import type { Clock } from '../../ports/clock'
import type { ExportFiles } from '../../ports/exports'
import { createRetryDelay } from '../common/retryDelay'
import { numberedName } from '../exports/exportNames'
import type { BackupMaker } from './backupMaker'

export interface BackupScheduleService {
  /** Call it at every tick. A failed backup is tried again at growing intervals. */
  backUpWhenDue(): Promise<void>
  /** Runs now, whatever the schedule says. `not-found` when no place was chosen. */
  backUpNow(): Promise<Result<MadeBackup>>
}

interface Needs {
  readonly memory: Pick<BackupMemoryRepository, 'read'>
  readonly maker: BackupMaker
  readonly backups: Pick<BackupFiles, 'discard'>
  readonly files: Pick<ExportFiles, 'isThere' | 'isFolder'>
  readonly clock: Clock
}

export function createBackupScheduleService(needs: Needs): BackupScheduleService {
  const { memory, maker, backups, files, clock } = needs
  const delay = createRetryDelay()

  async function run(): Promise<Result<MadeBackup>> {
    const { folder, made } = memory.read()
    if (folder === null) return failure('not-found')
    const done = await backUpTo(folder, made)
    const at = clock.now()
    if (!done.ok) {
      // The window or a command is making one: the next tick comes back.
      if (done.error.code === 'busy') return done
      delay.failed(at)
      const { code } = done.error
      maker.note((known) => ({ ...known, lastRun: { at, error: code } }))
      return done
    }
    delay.reset()
    await thinOut(folder)
    return done
  }

  async function backUpTo(
    folder: string,
    made: readonly ScheduledBackup[],
  ): Promise<Result<MadeBackup>> {
    // A stick that is pulled out must not become a folder on this disk.
    if (!files.isFolder(folder)) return failure('backup-place-missing')
    return maker.make({
      path: join(folder, freeName(folder, made)),
      passphrase: null,
      noted: withRun,
    })
  }

  /** Today's own backup is replaced by a newer one that was read back; any other file stays. */
  function freeName(folder: string, made: readonly ScheduledBackup[]): string {
    const name = backupName(clock.now(), clock.timeZone())
    for (let number = 1; ; number += 1) {
      const candidate = numberedName(name, number)
      const isOurs = made.some(({ fileName }) => fileName === candidate)
      if (isOurs || !files.isThere(join(folder, candidate))) return candidate
    }
  }

  /** Only after a newer one was read back. What cannot be deleted stays on the list. */
  async function thinOut(folder: string): Promise<void> {
    const gone: string[] = []
    for (const { fileName, bytes } of superfluousBackups(memory.read().made, clock.timeZone())) {
      if (await backups.discard(join(folder, fileName), bytes)) gone.push(fileName)
    }
    if (gone.length === 0) return
    maker.note((known) =>
      known.folder === folder
        ? { ...known, made: known.made.filter(({ fileName }) => !gone.includes(fileName)) }
        : known,
    )
  }

  return {
    backUpNow: run,
    async backUpWhenDue() {
      const now = clock.now()
      if (maker.isBusy() || delay.isWaiting(now)) return
      if (isBackupDue(memory.read(), { now, timeZone: clock.timeZone() })) await run()
    },
  }
}

/** The user may have chosen another folder meanwhile: then it is not the schedule's any more. */
function withRun(known: BackupMemory, { fileName, folder, fileBytes }: MadeBackup): BackupMemory {
  if (known.folder !== folder || known.last === null) return known
  const { at } = known.last
  const others = known.made.filter((one) => one.fileName !== fileName)
  return {
    ...known,
    made: [...others, { fileName, at, bytes: fileBytes }],
    lastRun: { at, error: null },
  }
}
