import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReceiptFileState, StoredFile } from '../ports/receipts'
import { errorCode } from './diskFailure'

/** Files that the check ignores: our own half-written ones, and what systems put into every folder. */
const NOT_OURS_TO_TELL = /\.tmp$|^(\.DS_Store|Thumbs\.db|desktop\.ini)$/i
const WAITING_ROOM = '.staging'

/** Hashes a file piece by piece, so that memory holds one piece and other work gets its turn. */
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

/** All files below `root` except those above. A folder that cannot be read counts as empty. */
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

/** Size of the entry itself, not of what a link points at: a link must not lead out of the library. */
async function sizeOf(path: string): Promise<number> {
  return lstat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
