import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from './diskFailure'
import { JOURNAL_FILE } from './importJournalFile'
import { LIBRARY_FILE } from './libraryFolder'
import { type Storage, type StorageTools, openStorage } from './openStorage'

/** Why there is nothing to read. `unfinished`: an import is being written, or was cut short. */
type ReadingProblem = 'noRecords' | 'noAccess' | 'unfinished'

export type OpenedForReading =
  | { readonly ok: true; readonly storage: Storage }
  | { readonly ok: false; readonly problem: ReadingProblem }

const TRIES = 20
const PAUSE_MS = 250

/**
 * Opens a data folder for reading, even while another process writes. Takes no lock and changes
 * nothing. Each document is replaced as a whole, so it can be read at any time; only an import changes
 * several as one, so wait until it is over.
 * See src/decisions/044-commands-beside-the-window.md.
 */
export async function openForReading(
  folder: string,
  tools: StorageTools,
): Promise<OpenedForReading> {
  const problem = accessProblem(folder)
  if (problem !== null) return { ok: false, problem }
  for (let left = TRIES; left > 0; left -= 1) {
    const before = importState(folder)
    if (before.isDone) {
      const storage = openStorage(folder, { ...tools, isForReading: true })
      const after = importState(folder)
      if (after.stamp === before.stamp) return { ok: true, storage }
    }
    await pause(PAUSE_MS)
  }
  return { ok: false, problem: 'unfinished' }
}

/** Without this check a typo in the folder's name would read as "nothing is due". */
function accessProblem(folder: string): ReadingProblem | null {
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

/**
 * The state stands in the first bytes of the journal. The rest can be large: it holds all cards of an
 * import.
 */
const ENOUGH_BYTES = 200

function importState(folder: string): { readonly isDone: boolean; readonly stamp: string } {
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
