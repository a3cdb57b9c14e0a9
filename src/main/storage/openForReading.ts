import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from './diskFailure'
import { LIBRARY_FILE } from './libraryFolder'
import { type Storage, type StorageTools, openStorage } from './openStorage'
import { writingState } from './writingState'

/**
 * Why there is nothing to read. `unfinished`: an import or a restore of everything is being written, or
 * was cut short.
 */
export type ReadingProblem = 'noRecords' | 'noAccess' | 'unfinished'

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
  untilNextTry: () => Promise<unknown> = () => pause(PAUSE_MS),
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
    await untilNextTry()
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
