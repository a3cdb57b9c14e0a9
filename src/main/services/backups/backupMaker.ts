import { basename, dirname } from 'node:path'
import type { MadeBackup } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import type { BackupMemory } from '@shared/domain/backups/backupMemory'
import { isInside } from '../../common/isInside'
import type { BackupFiles, BackupMemoryRepository, BackupWatch } from '../../ports/backups'
import type { Clock } from '../../ports/clock'
import type { Logger } from '../../ports/logger'
import type { Changes } from '../common/changeHub'
import type { ExportPlaces } from '../exports/exportPlaces'

/** Makes backups, by hand or on a schedule, one at a time, and remembers the last one. */
export interface BackupMaker {
  isBusy(): boolean
  make(request: BackupToMake, watch?: BackupWatch): Promise<Result<MadeBackup>>
  /** Changes what is remembered, and tells it. */
  note(change: (known: BackupMemory) => BackupMemory): Result<BackupMemory>
}

interface BackupToMake {
  /** The file; what is there is replaced once the new one was read back. */
  readonly path: string
  readonly passphrase: string | null
  /** What else is remembered of it, in the same step. */
  readonly noted?: (known: BackupMemory, made: MadeBackup) => BackupMemory
}

export interface BackupMakerNeeds {
  readonly backups: Pick<BackupFiles, 'write'>
  readonly memory: BackupMemoryRepository
  readonly places: Pick<ExportPlaces, 'keep'>
  readonly dataFolder: string
  readonly version: string
  readonly clock: Pick<Clock, 'now'>
  readonly logger: Logger
  readonly changes: Changes
}

export function createBackupMaker(needs: BackupMakerNeeds): BackupMaker {
  const { backups, memory, places, dataFolder, version, clock, logger, changes } = needs
  let isBusy = false

  function note(change: (known: BackupMemory) => BackupMemory): Result<BackupMemory> {
    const written = memory.write(change(memory.read()))
    if (!written.ok) logger.info('backup-not-noted', { code: written.error.code })
    changes.publish({ what: 'backupMemory' })
    return written
  }

  async function write(
    { path, passphrase, noted = (known) => known }: BackupToMake,
    watch: BackupWatch,
  ): Promise<Result<MadeBackup>> {
    const madeAt = clock.now()
    const request = { folder: dataFolder, path, passphrase, appVersion: version, madeAt }
    const written = await backups.write(request, watch)
    if (!written.ok) return written
    const { description, fileBytes, leftOut } = written.data
    const { exportId: placeId, fileName, folder } = places.keep(path, description.counts.cards)
    const made = { placeId, fileName, folder, fileBytes, description, leftOut: [...leftOut] }
    const last = { at: madeAt, folder: dirname(path), fileName: basename(path) }
    note((known) => noted({ ...known, last, quietUntil: null }, made))
    return success(made)
  }

  return {
    isBusy: () => isBusy,
    note,
    async make(request, watch = {}) {
      if (isBusy) return failure('busy')
      if (isInside(dataFolder, request.path)) return failure('backup-place-inside')
      isBusy = true
      try {
        return await write(request, watch)
      } catch (cause) {
        logger.error('backup-failed', cause)
        return failure('internal')
      } finally {
        isBusy = false
      }
    },
  }
}
