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

const PRIVATE_FILE = 0o600
const PRIVATE_FOLDER = 0o700

/**
 * Makes a folder and those above it, durably: a new file is lost with its folder when that is. Level
 * by level, because Node's own recursion reports a write-protected disk as a missing folder.
 */
export function makePrivateFolder(folder: string): void {
  if (existsSync(folder)) return
  const above = dirname(folder)
  if (above !== folder) makePrivateFolder(above)
  mkdirSync(folder, { mode: PRIVATE_FOLDER })
  syncFolder(above)
}

/** A name beside the file, to be renamed to it once it is whole. */
export function temporaryNameFor(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`
}

/** Replaces a file as a whole: after a crash there is the old one or the new one, never a half. */
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
 * Gives a file a second name that outlives the replacement of the first. A hard link needs no space,
 * so it can be made on a full disk; where the file system has none (exFAT), it is copied.
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

/** Makes a rename outlast a power cut. Windows cannot open folders and journals renames by itself. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r')
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
