import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { IdSchema } from '@shared/domain/base/id'
import { type StagedReceipt, StagedReceiptSchema } from '@shared/contract/models'
import * as v from 'valibot'
import type { Logger } from '../ports/logger'
import { errorCode } from './diskFailure'
import { parseJson, textOf } from './documentFormat'
import { writeWhole } from './durableAsync'
import { makePrivateFolder } from './durableFile'
import { containedFile } from './pathGuard'

/** The staging folder: files attached to renewals that are not recorded yet. */
export interface ReceiptStaging {
  add(receipt: StagedReceipt, bytes: Uint8Array): Promise<void>
  find(stagedId: string): Promise<StagedReceipt | null>
  pathOf(stagedId: string): Promise<string | null>
  all(): readonly StagedReceipt[]
  /** Those that a renewal in progress names stay. */
  drop(stagedIds: readonly string[]): Promise<void>
  /** True when a file with this content is staged. */
  holds(sha256: string): boolean
}

/** What renewals in progress need of the staging folder. Asked each time, because it changes. */
export interface Needed {
  /** Does a renewal in progress name this file? */
  readonly isAwaited: (stagedId: string) => boolean
  /** False while a card that may await a file is missing, or cannot be read, or there is none at all. */
  readonly maySweep: () => boolean
}

/**
 * Each file is stored under its id, with its description beside it in `<id>.json`. On opening, files
 * of forms closed long ago are deleted, and nothing else.
 * See src/decisions/017-receipts-wait-in-staging.md.
 */
export function openReceiptStaging(
  folder: string,
  { isReadOnly, logger }: { isReadOnly: boolean; logger: Logger },
  { isAwaited, maySweep }: Needed,
): ReceiptStaging {
  const staged = new Map<string, StagedReceipt>()
  const isTidy = isReadOnly ? Promise.resolve() : tidy()

  async function tidy(): Promise<void> {
    const isSweeping = maySweep()
    try {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const id = entry.name.replace(/\.json$/, '')
        if (!isSweeping || isAwaited(id)) {
          const receipt = await detailsOf(folder, id)
          if (receipt) staged.set(id, receipt)
        } else if (entry.isFile() && v.is(IdSchema, id)) {
          await rm(join(folder, entry.name), { force: true })
        }
      }
    } catch (cause) {
      if (errorCode(cause) !== 'ENOENT') logger.info('staging-not-emptied')
    }
  }

  return {
    async add(receipt, bytes) {
      await isTidy
      makePrivateFolder(folder)
      await writeWhole(join(folder, receipt.id), bytes)
      await writeWhole(detailsPath(folder, receipt.id), Buffer.from(textOf(receipt)))
      staged.set(receipt.id, receipt)
    },
    async find(stagedId) {
      await isTidy
      return staged.get(stagedId) ?? null
    },
    all: () => [...staged.values()],
    async pathOf(stagedId) {
      await isTidy
      return staged.has(stagedId) ? containedFile(folder, stagedId) : null
    },
    async drop(stagedIds) {
      await isTidy
      for (const id of stagedIds) {
        if (isAwaited(id) || !staged.delete(id)) continue
        await rm(join(folder, id), { force: true })
        await rm(detailsPath(folder, id), { force: true })
      }
    },
    holds: (sha256) => [...staged.values()].some((receipt) => receipt.sha256 === sha256),
  }
}

function detailsPath(folder: string, stagedId: string): string {
  return join(folder, `${stagedId}.json`)
}

/** Null when a crash left only one of the two files. */
async function detailsOf(folder: string, stagedId: string): Promise<StagedReceipt | null> {
  try {
    const raw = parseJson(await readFile(detailsPath(folder, stagedId), 'utf8'))
    const parsed = v.safeParse(StagedReceiptSchema, raw)
    return parsed.success && parsed.output.id === stagedId ? parsed.output : null
  } catch {
    return null
  }
}
