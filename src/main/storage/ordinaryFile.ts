import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  statSync,
} from 'node:fs'

/** Something else stands where a file was expected: a folder, a pipe, a device. */
class NotAFile extends Error {
  readonly code = 'NOT_A_FILE'
}

/** Zero on Windows, which has neither the flag nor pipes among the files. */
const WITHOUT_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK

/**
 * Reads a text. Throws the system's error, or `NOT_A_FILE`. Whatever is no file is not opened: opening a
 * pipe waits for somebody who writes into it, and would hold up the start for ever.
 */
export function readOrdinaryFile(path: string): string {
  if (!statSync(path).isFile()) throw new NotAFile()
  // It may have become a pipe in between, so open it without waiting and look again.
  const file = openSync(path, constants.O_RDONLY | WITHOUT_WAITING)
  try {
    if (!fstatSync(file).isFile()) throw new NotAFile()
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

/** Is there anything of that name, be it a link that leads nowhere? */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
