import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { link, lstat, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReceiptContent, ReceiptFileState, StoredFile } from '../ports/receipts'
import { makePrivateFolder, syncFolder, temporaryNameFor } from './durableFile'
import { containedFile } from './pathGuard'
import { filesBelow, inspectFile } from './receiptInspection'
import { writeWhole } from './receiptStaging'

/** Kept receipts, each content once: `<first two hex digits>/<sha256>.<type>`. */
export interface ReceiptFiles {
  /** Durable when it returns; does nothing when the same content is there already. */
  keep(content: ReceiptContent, source: string): Promise<void>
  pathOf(content: ReceiptContent): Promise<string | null>
  inspect(content: ReceiptContent): Promise<ReceiptFileState>
  stored(): Promise<StoredFile[]>
  /** Asks and deletes in one go: nothing else happens between the question and the deed. */
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

/** `ab/ab….png`: a path from the library's top, with `/` on every system. */
export function storedName({ sha256, type }: ReceiptContent): string {
  return `${sha256.slice(0, 2)}/${sha256}.${type}`
}

/** A staged file is synced already, so a hard link will do; where there is none, a synced copy. */
async function secondName(source: string, name: string): Promise<void> {
  try {
    await link(source, name)
  } catch {
    await writeWhole(name, await readFile(source))
  }
}

/** A file of that name may have been damaged since; then the good content takes its place. */
async function isWhole(path: string, sha256: string): Promise<boolean> {
  try {
    return sha256Of(await readFile(path)) === sha256
  } catch {
    return false
  }
}

/** Something of that name, be it a folder or a link to nowhere. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Checked again beside the disk: the name becomes part of a path. */
function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}
