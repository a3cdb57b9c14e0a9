import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { JOURNAL_FILE } from './importJournalFile'

/**
 * The state stands in the first bytes of the journal. The rest can be large: it holds all cards of an
 * import.
 */
const ENOUGH_BYTES = 200

/** Whether an import is being written, and a stamp that another import would change. */
export function importState(folder: string): { readonly isDone: boolean; readonly stamp: string } {
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
