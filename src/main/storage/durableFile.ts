import { randomBytes } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from './diskFailure'

export const PRIVATE_FILE = 0o600
export const PRIVATE_FOLDER = 0o700

/**
 * Creates a folder and its parents and syncs each parent, because a power cut that loses a folder
 * loses the new files in it. Level by level, because `recursive` reports a write-protected or full
 * disk as a missing folder (https://github.com/nodejs/node/issues/42808).
 */
export function makePrivateFolder(folder: string): void {
  if (existsSync(folder)) return
  const above = dirname(folder)
  if (above !== folder) makePrivateFolder(above)
  mkdirSync(folder, { mode: PRIVATE_FOLDER })
  syncFolder(above)
}

/** A name for a temporary file beside the target, so that a rename puts it in place. */
export function temporaryNameFor(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`
}

/**
 * Replaces a file atomically: after a crash there is the old content or the new one, never part of it.
 */
export function replaceFile(path: string, data: string | Uint8Array, mode = PRIVATE_FILE): void {
  const temporary = temporaryNameFor(path)
  try {
    const file = openSync(temporary, 'wx', mode)
    try {
      writeFileSync(file, data)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (cause) {
    rmSync(temporary, { force: true })
    throw cause
  }
  syncFolder(dirname(path))
}

/**
 * Gives a file a second name that survives the replacement of the first. A hard link needs no space,
 * so it works on a full disk; on a file system without hard links (exFAT) the file is copied.
 */
export function keepUnderName(path: string, secondName: string): void {
  rmSync(secondName, { force: true })
  try {
    linkSync(path, secondName)
  } catch (cause) {
    if (
      !['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EISDIR'].includes(errorCode(cause))
    )
      throw cause
    copyFileSync(path, secondName)
  }
}

export function syncFile(path: string): void {
  sync(path, 'r+')
}

/**
 * Makes a rename survive a power cut. Does nothing on Windows, which cannot open folders and journals
 * renames itself, and where the file system says that its folders cannot be synced. Any other failure
 * is thrown.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  try {
    sync(folder, 'r')
  } catch (cause) {
    passOver(cause)
  }
}

/** Throws a failed sync of a folder again, unless the file system says that it needs none. */
export function passOver(cause: unknown): void {
  if (!FOLDERS_SYNC_THEMSELVES.includes(errorCode(cause))) throw cause
  tellOfFolders?.(errorCode(cause))
  tellOfFolders = null
}

/**
 * The answers of file systems that write their folders through by themselves: CIFS, the shared folders
 * of VirtualBox, some of FUSE. For a file the same answers are a failure: its bytes may not be on disk.
 */
const FOLDERS_SYNC_THEMSELVES = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP']

let tellOfFolders: ((code: string) => void) | null = null

/** Sets who is told, once, that a folder could not be synced. */
export function whenFoldersSyncThemselves(tell: (code: string) => void): void {
  tellOfFolders = tell
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
