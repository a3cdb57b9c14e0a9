import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isVersion } from '@shared/migrations/migrate'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import { type Backups, createBackups } from './backups'
import { errorCode } from './diskFailure'
import { parseJson, textOf } from './documentFormat'
import { makePrivateFolder, replaceFile } from './durableFile'
import { type SetAside, createQuarantine } from './quarantine'

/** The version of the folder's layout; each document has its own version besides. */
const LIBRARY_VERSION = 1
export const LIBRARY_FILE = 'library.json'

/** One data folder, and what all documents in it share. */
export interface Library {
  readonly folder: string
  /** The folder was written by a newer version. We show what we can read and change nothing. */
  readonly isNewer: boolean
  /** True when nothing may be changed: the folder is newer, or was opened for reading only. */
  readonly isReadOnly: boolean
  readonly backups: Backups
  readonly setAside: SetAside
  readonly logger: Logger
  /** Writes the marker file before the first document is written. Throws when it cannot. */
  claim(): void
}

export interface LibraryTools {
  readonly clock: Clock
  readonly logger: Logger
  /** Opened beside a process that writes: change nothing and clean nothing up. */
  readonly isForReading?: boolean
}

export function openLibrary(
  folder: string,
  { clock, logger, isForReading = false }: LibraryTools,
): Library {
  const marker = join(folder, LIBRARY_FILE)
  const { version, isThere } = readMarker(marker, logger)
  let isClaimed = isThere
  return {
    folder,
    isNewer: version > LIBRARY_VERSION,
    isReadOnly: isForReading || version > LIBRARY_VERSION,
    backups: createBackups(join(folder, 'backups'), clock, logger),
    setAside: createQuarantine(join(folder, 'quarantine'), clock),
    logger,
    claim() {
      if (isClaimed) return
      makePrivateFolder(folder)
      replaceFile(marker, textOf({ schemaVersion: LIBRARY_VERSION }))
      isClaimed = true
    },
  }
}

/**
 * A marker that cannot be read counts as the current version: every document has its own version
 * anyway.
 */
function readMarker(path: string, logger: Logger): { version: number; isThere: boolean } {
  try {
    const version = parseJson(readFileSync(path, 'utf8'))?.schemaVersion
    if (isVersion(version)) return { version, isThere: true }
    logger.error('library-marker-unreadable', new Error('It names no version.'))
    return { version: LIBRARY_VERSION, isThere: true }
  } catch (cause) {
    const isThere = errorCode(cause) !== 'ENOENT'
    if (isThere) logger.error('library-marker-unreadable', new Error(errorCode(cause)))
    return { version: LIBRARY_VERSION, isThere }
  }
}
