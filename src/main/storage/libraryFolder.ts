import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isVersion } from '@shared/migrations/migrate'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import { errorCode } from './diskFailure'
import { parseJson, textOf } from './documentFormat'
import { makePrivateFolder, replaceFile } from './durableFile'
import { type SetAside, createQuarantine } from './quarantine'
import { type FormerStates, openFormerStates } from './snapshots/formerStates'
import type { Entry } from './snapshots/manifest'

/** The version of the folder's layout; each document has its own version besides. */
const LIBRARY_VERSION = 1
export const LIBRARY_FILE = 'library.json'

/** A document as it lies on disk; its text is null when it is damaged or absent. */
interface DocumentState {
  readonly kind: Entry['kind']
  readonly id: string
  readonly text: string | null
}
type KnownDocument = () => DocumentState

/** One data folder, and what all documents in it share. */
export interface Library {
  readonly folder: string
  /** The folder was written by a newer version. We show what we can read and change nothing. */
  readonly isNewer: boolean
  /** True when nothing may be changed: the folder is newer, or was opened for reading only. */
  readonly isReadOnly: boolean
  readonly snapshotsFolder: string
  /** Where versions up to 0.1.0 kept copies of each document. */
  readonly formerCopiesFolder: string
  /** What the snapshots know of a single document. */
  readonly former: FormerStates
  readonly setAside: SetAside
  readonly logger: Logger
  /** Every file that was opened in this folder says here what it holds. */
  register(document: KnownDocument): void
  documents(): readonly DocumentState[]
  /** Counts the changes that a snapshot is made for. */
  noteChange(): void
  changes(): number
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
  let changes = 0
  const documents = new Set<KnownDocument>()
  const snapshotsFolder = join(folder, 'snapshots')
  const formerCopiesFolder = join(folder, 'backups')
  return {
    folder,
    isNewer: version > LIBRARY_VERSION,
    isReadOnly: isForReading || version > LIBRARY_VERSION,
    snapshotsFolder,
    formerCopiesFolder,
    former: openFormerStates(snapshotsFolder, formerCopiesFolder),
    setAside: createQuarantine(join(folder, 'quarantine'), clock),
    logger,
    register: (document) => void documents.add(document),
    documents: () => [...documents].map((document) => document()),
    noteChange() {
      changes += 1
    },
    changes: () => changes,
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
