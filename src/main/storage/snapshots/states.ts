import { createHash } from 'node:crypto'
import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeWholeFolder, replaceWhole } from '../durableAsync'
import { errorCode } from '../diskFailure'
import { readOrdinaryFile } from '../ordinaryFile'

/**
 * The bytes of former documents, each stored once under its SHA-256, so that snapshots share what did
 * not change: `states/<first two digits>/<sha256>.json`.
 */
export interface States {
  /** Stores a text unless it is there already, whole. On disk and read back when it resolves. */
  keep(text: string, sha256: string): Promise<void>
  /** Null when it is missing or its bytes are not those of its name any more. */
  read(sha256: string): Promise<string | null>
  readNow(sha256: string): string | null
  /** The hashes of all that are stored. */
  all(): Promise<string[]>
  remove(sha256: string): Promise<void>
}

const FILE_NAME = /^([0-9a-f]{64})\.json$/

export function openStates(root: string): States {
  const pathOf = (sha256: string) => join(root, sha256.slice(0, 2), `${sha256}.json`)
  /** Found whole in this run of the app. */
  const whole = new Set<string>()

  async function read(sha256: string): Promise<string | null> {
    return ofHash(sha256, await readFile(pathOf(sha256), 'utf8').catch(() => null))
  }

  return {
    async keep(text, sha256) {
      if (whole.has(sha256)) return
      if ((await read(sha256)) === null) {
        await makeWholeFolder(join(root, sha256.slice(0, 2)))
        await replaceWhole(pathOf(sha256), text)
        if ((await read(sha256)) === null)
          throw new Error('A state was not read as it was written.')
      }
      whole.add(sha256)
    },
    read,
    readNow(sha256) {
      try {
        return ofHash(sha256, readOrdinaryFile(pathOf(sha256)))
      } catch {
        return null
      }
    },
    async all() {
      const folders = await namesIn(root)
      const names = await Promise.all(folders.map((folder) => namesIn(join(root, folder))))
      return names.flat().flatMap((name) => FILE_NAME.exec(name)?.[1] ?? [])
    },
    async remove(sha256) {
      whole.delete(sha256)
      await rm(pathOf(sha256), { force: true })
    },
  }
}

export function stateHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function ofHash(sha256: string, text: string | null): string | null {
  return text !== null && stateHash(text) === sha256 ? text : null
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(cause))) return []
    throw cause
  }
}
