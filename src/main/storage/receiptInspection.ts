import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReceiptFileState, StoredFile } from '../ports/receipts'
import { errorCode } from './diskFailure'

/** Half-written files of ours, and what systems strew into every folder. */
const NOT_OURS_TO_TELL = /\.tmp$|^(\.DS_Store|Thumbs\.db|desktop\.ini)$/i
const WAITING_ROOM = '.staging'

/** Reads in pieces: others get their turn in between, and memory holds one piece. */
export async function inspectFile(path: string): Promise<ReceiptFileState> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of createReadStream(path)) {
      if (!Buffer.isBuffer(piece)) continue
      hash.update(piece)
      bytes += piece.length
    }
    return { kind: 'read', sha256: hash.digest('hex'), bytes }
  } catch (cause) {
    return { kind: errorCode(cause) === 'ENOENT' ? 'missing' : 'unreadable' }
  }
}

/** All files below `root` but our own; folders that cannot be read have none. */
export async function filesBelow(root: string): Promise<StoredFile[]> {
  const found: StoredFile[] = []
  async function visit(folder: string, prefix: string): Promise<void> {
    for (const entry of await entriesOf(folder)) {
      const name = prefix + entry.name
      if (name === WAITING_ROOM || NOT_OURS_TO_TELL.test(entry.name)) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) await visit(path, `${name}/`)
      else found.push({ name, bytes: await sizeOf(path) })
    }
  }
  await visit(root, '')
  return found
}

async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch(() => [])
}

/** Of the entry itself: a link is not followed out of the library. */
async function sizeOf(path: string): Promise<number> {
  return lstat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
