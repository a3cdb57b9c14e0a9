import { basename, join } from 'node:path'
import { isVersion } from '@shared/migrations/migrate'
import type { DamagedDocument } from '@shared/contract/models'
import { failure, success } from '@shared/contract/result'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import { FolderGone, diskFailure, errorCode } from './diskFailure'
import { parseJson, textOf } from './documentFormat'
import { makePrivateFolder, replaceFile, whenFoldersSyncThemselves } from './durableFile'
import { createPresence } from './folderPresence'
import { readOrdinaryFile } from './ordinaryFile'
import { type OutsideNotes, createOutsideNotes } from './outsideNotes'
import { type Quarantine, createQuarantine } from './quarantine'
import type { LibraryPart } from './libraryPart'
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
  /** True when nothing may be changed: the folder is newer, or was opened for reading only. */
  readonly isReadOnly: boolean
  readonly snapshotsFolder: string
  /** Where versions up to 0.1.0 kept copies of each document. */
  readonly formerCopiesFolder: string
  /** What the snapshots know of a single document. */
  readonly former: FormerStates
  readonly quarantine: Quarantine
  /** What other programs did to the documents. */
  readonly outside: OutsideNotes
  readonly clock: Pick<Clock, 'now'>
  readonly logger: Logger
  /** Every file that was opened in this folder says here what it holds. */
  register(document: KnownDocument): void
  documents(): readonly DocumentState[]
  /** Counts the changes that a snapshot is made for. */
  noteChange(): void
  changes(): number
  /**
   * True while the folder that holds the records is not where it was. Nothing is written then: what is
   * in its place is empty, and would be taken for the records at the next start.
   * See src/decisions/056-nothing-is-written-where-the-records-are-not.md.
   */
  isGone(): boolean
  /**
   * Call it before every write. Writes the marker file before the first one; throws when it cannot, or
   * when the folder is gone.
   */
  claim(): void
  /** What is wrong with the folder as a whole. */
  readonly itself: LibraryPart
}

export interface LibraryTools {
  readonly clock: Clock
  readonly logger: Logger
  /** Opened beside a process that writes: change nothing and clean nothing up. */
  readonly isForReading?: boolean
  /**
   * The folder has held records before, as one that the system opens at login has. If it holds none, it
   * is missing, not new.
   */
  readonly isExpected?: boolean
}

export function openLibrary(folder: string, tools: LibraryTools): Library {
  const { clock, logger, isForReading = false } = tools
  const marker = join(folder, LIBRARY_FILE)
  const { version, isThere } = readMarker(marker, logger)
  const isNewer = version > LIBRARY_VERSION
  const isReadOnly = isForReading || isNewer
  const outside = createOutsideNotes()
  const presence = createPresence(folder, marker, {
    isThere,
    isExpected: tools.isExpected ?? false,
  })
  whenFoldersSyncThemselves((code) => logger.info('folders-sync-themselves', { code }))
  const documents = new Set<KnownDocument>()
  const snapshotsFolder = join(folder, 'snapshots')
  const formerCopiesFolder = join(folder, 'backups')
  let changes = 0
  let hasMarker = isThere
  let wasGone = false

  function isGone(): boolean {
    const now = presence.isGone()
    if (now !== wasGone) {
      wasGone = now
      logger.info(now ? 'data-folder-gone' : 'data-folder-back')
      outside.note({ kind: 'library', id: WHOLE })
    }
    return now
  }

  function begin(): void {
    makePrivateFolder(folder)
    replaceFile(marker, textOf({ schemaVersion: LIBRARY_VERSION }))
    hasMarker = true
    presence.noteBegun()
  }

  function damaged(): readonly DamagedDocument[] {
    const damage = {
      id: WHOLE,
      kind: 'library',
      fileName: basename(folder),
      label: null,
      backupFrom: null,
    } as const
    if (isGone()) return [{ ...damage, problem: presence.wasThere() ? 'gone' : 'missing' }]
    return isNewer ? [{ ...damage, problem: 'newer-version', fileName: LIBRARY_FILE }] : []
  }

  return {
    folder,
    isReadOnly,
    snapshotsFolder,
    formerCopiesFolder,
    former: openFormerStates(snapshotsFolder, formerCopiesFolder),
    quarantine: createQuarantine(join(folder, 'quarantine'), clock, logger),
    outside,
    clock,
    logger,
    register: (document) => void documents.add(document),
    documents: () => [...documents].map((document) => document()),
    noteChange() {
      changes += 1
    },
    changes: () => changes,
    isGone,
    claim() {
      if (isGone()) throw new FolderGone()
      if (!hasMarker) begin()
    },
    itself: {
      damaged,
      look: () => void isGone(),
      /** The user's word that the records are to begin anew in this folder. */
      restore() {
        const [damage] = damaged()
        if (damage === undefined) return failure('not-found')
        if (damage.problem !== 'missing') return failure('folder-gone')
        try {
          begin()
        } catch (cause) {
          return diskFailure('library-not-begun', cause, logger)
        }
        isGone()
        return success(damage)
      },
    },
  }
}

const WHOLE = 'library'

/**
 * A marker that cannot be read counts as the current version: every document has its own version
 * anyway.
 */
function readMarker(path: string, logger: Logger): { version: number; isThere: boolean } {
  try {
    const version = parseJson(readOrdinaryFile(path))?.schemaVersion
    if (isVersion(version)) return { version, isThere: true }
    logger.error('library-marker-unreadable', new Error('It names no version.'))
    return { version: LIBRARY_VERSION, isThere: true }
  } catch (cause) {
    const isThere = errorCode(cause) !== 'ENOENT'
    if (isThere) logger.error('library-marker-unreadable', new Error(errorCode(cause)))
    return { version: LIBRARY_VERSION, isThere }
  }
}
