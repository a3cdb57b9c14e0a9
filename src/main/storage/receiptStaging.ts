import { randomBytes } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StagedReceipt } from '@shared/contract/models'
import type { Logger } from '../ports'
import { makePrivateFolder } from './durableFile'
import { containedFile } from './pathGuard'

/** The waiting room: files attached to renewals that are not recorded yet. */
export interface ReceiptStaging {
  add(receipt: StagedReceipt, bytes: Uint8Array): Promise<void>
  find(stagedId: string): StagedReceipt | null
  pathOf(stagedId: string): Promise<string | null>
  drop(stagedIds: readonly string[]): Promise<void>
}

/** Empties the room first: what lies there belongs to forms of an earlier run, closed long ago. */
export function openReceiptStaging(
  folder: string,
  { isReadOnly, logger }: { isReadOnly: boolean; logger: Logger },
): ReceiptStaging {
  const staged = new Map<string, StagedReceipt>()
  const isEmpty = isReadOnly ? Promise.resolve() : empty(folder, logger)
  return {
    async add(receipt, bytes) {
      await isEmpty
      makePrivateFolder(folder)
      await writeWhole(join(folder, receipt.id), bytes)
      staged.set(receipt.id, receipt)
    },
    find: (stagedId) => staged.get(stagedId) ?? null,
    pathOf: async (stagedId) => (staged.has(stagedId) ? containedFile(folder, stagedId) : null),
    async drop(stagedIds) {
      for (const id of stagedIds) {
        if (staged.delete(id)) await rm(join(folder, id), { force: true })
      }
    },
  }
}

async function empty(folder: string, logger: Logger): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true })
  } catch {
    logger.info('staging-not-emptied')
  }
}

/** Writes a new file and syncs it; leaves nothing behind when that fails. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const file = await open(path, 'wx', 0o600)
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

export function temporaryNameFor(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`
}
