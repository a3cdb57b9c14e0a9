import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { JOURNAL_FILE, readJournal } from './importJournalFile'
import { restoringIn } from './snapshots/restoringNote'

interface WritingState {
  /** False while several documents are being written as one: by an import, or by a restore of everything. */
  readonly isDone: boolean
  /** Another one after something was written as one, even when that is done already. */
  readonly stamp: string
}

export function writingState(folder: string): WritingState {
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
  const path = join(folder, JOURNAL_FILE)
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return { isDone: true, stamp: '' }
  }
  try {
    const { ino, mtimeNs } = fstatSync(file, { bigint: true })
    const start = Buffer.alloc(ENOUGH_BYTES)
    readSync(file, start)
    return { isDone: !isWriting(start.toString(), path), stamp: `${ino} ${mtimeNs}` }
  } finally {
    closeSync(file)
  }
}

/** A journal that cannot be read is not waited for: it is damage, and told as such. */
function isWriting(start: string, path: string): boolean {
  return /"state":\s*"(writing|undoing)"/.test(start) && readJournal(path)?.is === 'good'
}
