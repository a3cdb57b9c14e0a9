import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './diskFailure'
import { PRIVATE_FILE, PRIVATE_FOLDER, passOver, temporaryNameFor } from './durableFile'

/**
 * The same as `durableFile`, without holding up the thread that answers the window: the syncs of a slow
 * disk are waited for elsewhere.
 */

/** Writes a new file and syncs it. Deletes it when that fails. */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  try {
    const file = await open(path, 'wx', PRIVATE_FILE)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (cause) {
    await rm(path, { force: true })
    throw cause
  }
}

/** Replaces a file atomically: after a crash there is the old content or the new one. */
export async function replaceWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = temporaryNameFor(path)
  await writeWhole(temporary, bytes)
  try {
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
  await syncWholeFolder(dirname(path))
}

/** Creates a folder and its parents, each synced into the one above it. */
export async function makeWholeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: PRIVATE_FOLDER })
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return
    if (errorCode(cause) !== 'ENOENT') throw cause
    await makeWholeFolder(dirname(folder))
    return makeWholeFolder(folder)
  }
  await syncWholeFolder(dirname(folder))
}

/** Makes a rename survive a power cut. Does nothing on Windows, which cannot open folders. */
export async function syncWholeFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (cause) {
    passOver(cause)
  } finally {
    await handle.close()
  }
}
