import { accessSync, constants, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type ElectronStore from 'electron-store'
import { textOf } from './documentFormat'
import { keepUnderName, syncFile, syncFolder } from './durableFile'

export type Store = ElectronStore

/** While a document is being written its last good state lives on under this name, too. */
const PREVIOUS = '.previous'

class ShortWrite extends Error {
  readonly code = 'ENOSPC'
}

/**
 * Writes a document through its store and returns once the whole document is on disk. Throws when that
 * fails; the file is then as it was.
 *
 * electron-store writes a temporary file, syncs it and renames it, but does not check how many bytes
 * were written (https://github.com/fabiospampinato/atomically/pull/18). On a disk that fills up, half
 * a document would replace a good one. So the former state keeps a second name until the new file was
 * read back.
 * See src/decisions/016-documents-are-read-back.md.
 */
export function writeThrough(store: Store, document: Record<string, unknown>): void {
  const { path } = store
  const folder = dirname(path)
  // Check first: electron-store retries for a second when the folder is not writable.
  accessSync(folder, constants.W_OK)
  const previous = existsSync(path) ? `${path}${PREVIOUS}` : null
  if (previous !== null) keepUnderName(path, previous)
  try {
    store.store = document
    // In a Snap and across devices electron-store writes in place and does not sync.
    syncFile(path)
    if (readFileSync(path, 'utf8') !== textOf(document)) throw new ShortWrite('ENOSPC')
    syncFolder(folder)
  } catch (cause) {
    if (previous === null) rmSync(path, { force: true })
    else putBack(previous, path)
    throw cause
  }
  if (previous !== null) rmSync(previous, { force: true })
}

/**
 * `rename` does nothing when both names are the same file, so the second name is removed afterwards.
 */
function putBack(previous: string, path: string): void {
  renameSync(previous, path)
  rmSync(previous, { force: true })
  syncFolder(dirname(path))
}
