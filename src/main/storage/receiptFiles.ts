import { rmSync } from 'node:fs'
import { link, lstat, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256 } from '../common/sha256'
import type { ReceiptContent, ReceiptFileState, StoredFile } from '../ports/receipts'
import { makePrivateFolder, syncFolder, temporaryNameFor } from './durableFile'
import { containedFile } from './pathGuard'
import { filesBelow, inspectFile } from './receiptInspection'
import { writeWhole } from './durableAsync'

/** Kept receipt files. Each content is stored once, as `<first two hex digits>/<sha256>.<type>`. */
export interface ReceiptFiles {
  /** Durable when it resolves. Does nothing when the content is stored already. */
  keep(content: ReceiptContent, source: string): Promise<void>
  pathOf(content: ReceiptContent): Promise<string | null>
  inspect(content: ReceiptContent): Promise<ReceiptFileState>
  stored(): Promise<StoredFile[]>
  /**
   * Calls `isNeeded` and deletes in the same turn of the event loop, so that nothing can happen in
   * between.
   */
  remove(content: ReceiptContent, isNeeded: () => boolean): Promise<boolean>
}

export function openReceiptFiles(root: string): ReceiptFiles {
  const pathOf = async (content: ReceiptContent) =>
    isSha256(content.sha256) ? containedFile(root, storedName(content)) : null
  return {
    async keep(content, source) {
      const place = join(root, storedName(content))
      if (await isWhole(place, content.sha256)) return
      const folder = dirname(place)
      makePrivateFolder(folder)
      const temporary = temporaryNameFor(place)
      await secondName(source, temporary)
      try {
        await rename(temporary, place)
      } catch (cause) {
        await rm(temporary, { force: true })
        throw cause
      }
      syncFolder(folder)
    },
    pathOf,
    async inspect(content) {
      const path = await pathOf(content)
      if (path !== null) return inspectFile(path)
      return { kind: (await isThere(join(root, storedName(content)))) ? 'unreadable' : 'missing' }
    },
    stored: () => filesBelow(root),
    async remove(content, isNeeded) {
      const path = await pathOf(content)
      if (path === null || isNeeded()) return false
      rmSync(path)
      return true
    },
  }
}

/** The file's path inside the library, such as `ab/ab….png`, with `/` on every system. */
export function storedName({ sha256, type }: ReceiptContent): string {
  return `${sha256.slice(0, 2)}/${sha256}.${type}`
}

/**
 * Gives a staged file its final name: by a hard link, since it is synced already, or by a synced copy
 * where there are no hard links.
 */
async function secondName(source: string, name: string): Promise<void> {
  try {
    await link(source, name)
  } catch {
    await writeWhole(name, await readFile(source))
  }
}

/** False when the stored file was damaged since; the good content then replaces it. */
async function isWhole(path: string, expected: string): Promise<boolean> {
  try {
    return sha256(await readFile(path)) === expected
  } catch {
    return false
  }
}

/** True for anything of that name, even a folder or a broken link. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** Checked again here because the hash becomes part of a path. */
function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}
