import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { failure, success } from '@shared/contract/result'
import type { ExportFiles } from '../ports/exports'
import type { Logger } from '../ports/logger'
import { diskFailure } from './diskFailure'
import { replaceFile, syncFolder, temporaryNameFor } from './durableFile'

/** Exports are the user's own files, so they get ordinary permissions (less the umask). */
const ORDINARY_FILE = 0o666

export function createExportFiles(logger: Logger): ExportFiles {
  return {
    isThere: (path) => existsSync(path),
    isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    remove(path) {
      try {
        rmSync(path, { force: true })
        return success(undefined)
      } catch (cause) {
        return diskFailure('export-not-removed', cause, logger)
      }
    },
    write(path, bytes) {
      try {
        refuseProtected(path)
        replaceFile(path, bytes, ORDINARY_FILE)
        return success(undefined)
      } catch (cause) {
        return diskFailure('export-not-written', cause, logger)
      }
    },
    async writePieces(path, pieces, signal) {
      const temporary = temporaryNameFor(path)
      try {
        refuseProtected(path)
        const options = { flag: 'wx', mode: ORDINARY_FILE, flush: true, signal }
        await writeFile(temporary, signal ? untilAborted(pieces, signal) : pieces, options)
        signal?.throwIfAborted()
        await rename(temporary, path)
        syncFolder(dirname(path))
        return success(undefined)
      } catch (cause) {
        await rm(temporary, { force: true })
        if (signal?.aborted) return failure('cancelled')
        return diskFailure('export-not-written', cause, logger)
      }
    },
  }
}

/**
 * Stops waiting for the next piece as soon as the export is cancelled, even if that piece takes long.
 */
async function* untilAborted(
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]()
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The export was given up.')))
  })
  aborted.catch(() => undefined)
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted])
      if (next.done === true) return
      yield next.value
    }
  } finally {
    // Not awaited: the iterator may be busy with a piece, and closes after it.
    iterator.return?.().catch(() => undefined)
  }
}

/**
 * Throws for a write-protected file. Without this check a rename would replace it wherever the folder
 * is writable.
 */
function refuseProtected(path: string): void {
  if (existsSync(path)) accessSync(path, constants.W_OK)
  accessSync(dirname(path), constants.W_OK)
}
