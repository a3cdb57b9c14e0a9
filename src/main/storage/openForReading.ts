import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from './diskFailure'
import { JOURNAL_FILE } from './importJournalFile'
import { LIBRARY_FILE } from './libraryFolder'
import { restoringIn } from './snapshots/restoringNote'
import { type Storage, type StorageTools, openStorage } from './openStorage'

/**
 * Why there is nothing to read. `unfinished`: an import or a restore of everything is being written, or
 * was cut short.
 */
type ReadingProblem = 'noRecords' | 'noAccess' | 'unfinished'

export type OpenedForReading =
  | { readonly ok: true; readonly storage: Storage }
  | { readonly ok: false; readonly problem: ReadingProblem }

const TRIES = 20
const PAUSE_MS = 250

/**
 * Opens a data folder for reading, even while another process writes. Takes no lock and changes
 * nothing. Each document is replaced as a whole, so it can be read at any time; only an import or
 * a restore of everything changes several as one, so wait until it is over.
 * See src/decisions/044-commands-beside-the-window.md.
 */
export async function openForReading(
  folder: string,
  tools: StorageTools,
): Promise<OpenedForReading> {
  const problem = accessProblem(folder)
  if (problem !== null) return { ok: false, problem }
  for (let left = TRIES; left > 0; left -= 1) {
    const before = writingState(folder)
    if (before.isDone) {
      const storage = openStorage(folder, { ...tools, isForReading: true })
      const after = writingState(folder)
      if (after.stamp === before.stamp) return { ok: true, storage }
    }
    await pause(PAUSE_MS)
  }
  return { ok: false, problem: 'unfinished' }
}

/** Without this check a typo in the folder's name would read as "nothing is due". */
export function accessProblem(folder: string): ReadingProblem | null {
  const cards = join(folder, 'cards')
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    if (existsSync(cards)) accessSync(cards, constants.R_OK | constants.X_OK)
    else if (!existsSync(join(folder, LIBRARY_FILE))) return 'noRecords'
    return null
  } catch (cause) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(cause)) ? 'noRecords' : 'noAccess'
  }
}

interface WritingState {
  readonly isDone: boolean
  /** Another one after something was written as one, even when that is done already. */
  readonly stamp: string
}

function writingState(folder: string): WritingState {
  const imported = importState(folder)
  const snapshots = join(folder, 'snapshots')
  // The note of a restore comes and goes in this folder, which changes its time.
  const touched = statSync(snapshots, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0
  return {
    isDone: imported.isDone && restoringIn(snapshots) === null,
    stamp: `${imported.stamp} ${touched}`,
  }
}

/**
 * The state stands in the first bytes of the journal. The rest can be large: it holds all cards of an
 * import.
 */
const ENOUGH_BYTES = 200

function importState(folder: string): WritingState {
  let file: number
  try {
    file = openSync(join(folder, JOURNAL_FILE), 'r')
  } catch {
    return { isDone: true, stamp: '' }
  }
  try {
    const { ino, mtimeNs } = fstatSync(file, { bigint: true })
    const start = Buffer.alloc(ENOUGH_BYTES)
    readSync(file, start)
    return { isDone: /"state":\s*"done"/.test(start.toString()), stamp: `${ino} ${mtimeNs}` }
  } finally {
    closeSync(file)
  }
}
