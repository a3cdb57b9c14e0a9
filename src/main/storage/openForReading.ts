import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from './diskFailure'
import { JOURNAL_FILE, readJournal } from './importJournalFile'
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

/** Any of these shows that there are, or were, records: what is missing of them is told as damage. */
const TRACES = ['cards', 'snapshots', 'backups', LIBRARY_FILE]

/** Without this check a typo in the folder's name would read as "nothing is due". */
export function accessProblem(folder: string): ReadingProblem | null {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return TRACES.some((name) => existsSync(join(folder, name))) ? null : 'noRecords'
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
  const path = join(folder, JOURNAL_FILE)
  const snapshots = join(folder, 'snapshots')
  // The note of a restore comes and goes in this folder, which changes its time.
  const stamp = `${stampOf(path)} ${stampOf(snapshots)}`
  return { isDone: !isImporting(path) && restoringIn(snapshots) === null, stamp }
}

/** A journal that cannot be read is not waited for: it is damage, and told as such. */
function isImporting(path: string): boolean {
  const journal = readJournal(path)
  return journal?.is === 'good' && journal.document.state !== 'done'
}

function stampOf(path: string): string {
  try {
    const { ino, mtimeNs } = statSync(path, { bigint: true })
    return `${ino} ${mtimeNs}`
  } catch {
    return ''
  }
}
