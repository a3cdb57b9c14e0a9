import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type BackupMemory,
  BackupMemorySchema,
  NO_BACKUPS,
} from '@shared/domain/backups/backupMemory'
import { failure, success } from '@shared/contract/result'
import { MIGRATIONS } from '@shared/migrations/migrations'
import { type VersionReading, readAnyVersion } from '@shared/migrations/readAnyVersion'
import type { BackupMemoryRepository } from '../ports/backups'
import { diskFailure, errorCode } from './diskFailure'
import { parseJson, textOf } from './documentFormat'
import { replaceFile } from './durableFile'
import type { Library } from './libraryFolder'

/** A schedule that cannot be read must not end in silence: it fails for want of a place. */
const LOST: BackupMemory = {
  ...NO_BACKUPS,
  plan: { isOn: true, every: 'week' },
  lastRun: { at: '1970-01-01T00:00:00.000Z', error: 'backup-place-missing' },
}

/**
 * `backups.json`: the last backup and the schedule of this machine. It is no part of the library: neither
 * snapshots nor backups hold it, and what it lists lies elsewhere.
 */
export function openBackupMemory(library: Library): BackupMemoryRepository {
  const path = join(library.folder, 'backups.json')
  const found = readIn(path)
  let memory = found === null ? NO_BACKUPS : found.is === 'good' ? found.document : LOST
  const isNewer = found?.is === 'damaged' && found.problem === 'newer-version'

  return {
    read: () => memory,
    write(next) {
      if (library.isReadOnly || isNewer) return failure('newer-version')
      try {
        library.claim()
        replaceFile(path, textOf(next))
        memory = next
        return success(next)
      } catch (cause) {
        return diskFailure('backup-not-noted', cause, library.logger)
      }
    },
  }
}

/** Null when there is none yet. */
function readIn(path: string): VersionReading<BackupMemory> | null {
  try {
    const raw = parseJson(readFileSync(path, 'utf8'))
    if (raw === null) return { is: 'damaged', problem: 'invalid' }
    return readAnyVersion(raw, { schema: BackupMemorySchema, migrations: MIGRATIONS.backups })
  } catch (cause) {
    return errorCode(cause) === 'ENOENT' ? null : { is: 'damaged', problem: 'invalid' }
  }
}
