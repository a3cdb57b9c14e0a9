import { accessSync, constants, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type ElectronStore from 'electron-store'
import { textOf } from './documentFormat'
import { keepUnderName, syncFile, syncFolder } from './durableFile'

export type Store = ElectronStore<Record<string, unknown>>

/** While a document is being written its last good state lives on under this name, too. */
const PREVIOUS = '.previous'

class ShortWrite extends Error {
  readonly code = 'ENOSPC'
}

/**
 * Writes a document through its store and returns once it is on disk, whole. Throws, with the file as
 * it was, when that cannot be had.
 *
 * electron-store writes a temporary file, syncs it and renames it. It does not look at how much was
 * written, though: on a disk that fills up in the middle, half a document would take the place of a
 * good one. So the former state is kept by a second name until the new one was read back.
 * See src/decisions/016-documents-are-read-back.md.
 */
export function writeThrough(store: Store, document: Record<string, unknown>): void {
  const { path } = store
  const folder = dirname(path)
  // Asked first, because electron-store would knock at a locked door for a second.
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

/** Renaming one of two names of the same file does nothing, so the second name is dropped after. */
function putBack(previous: string, path: string): void {
  renameSync(previous, path)
  rmSync(previous, { force: true })
  syncFolder(dirname(path))
}
