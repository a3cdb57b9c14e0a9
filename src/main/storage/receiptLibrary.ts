import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { StagedReceipt } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import { megabytes } from '@shared/domain/base/bytes'
import { LARGEST_RECEIPT_BYTES } from '@shared/domain/receipts/receiptLimits'
import { sha256 } from '../common/sha256'
import type { IdSource } from '../ports/clock'
import type { ReceiptLibrary } from '../ports/receipts'
import type { LibraryGuard } from '../ports/records'
import { diskFailure } from './diskFailure'
import type { Library } from './libraryFolder'
import { namesOnDisk } from './namesOnDisk'
import { receiptFileName } from './receiptFileName'
import { openReceiptFiles, storedName } from './receiptFiles'
import { type Needed, openReceiptStaging } from './receiptStaging'
import { receiptTypeOf } from './receiptRecognition'

/** Receipts on disk. Attached files wait in `.staging`; kept ones are stored by content. */
export function openReceiptLibrary(
  library: Library,
  ids: IdSource,
  needed: Needed & LibraryGuard,
): ReceiptLibrary {
  const { logger } = library
  const root = join(library.folder, 'receipts')
  const staging = openReceiptStaging(join(root, '.staging'), library, needed)
  const files = openReceiptFiles(root)
  const isNamedOnDisk = namesOnDisk(library.folder)

  async function stage(name: string, bytes: Uint8Array): Promise<Result<StagedReceipt>> {
    const fileName = receiptFileName(name)
    if (library.isReadOnly) return failure('newer-version')
    if (library.isGone()) return failure('folder-gone')
    if (bytes.length === 0) return failure('file-unreadable', { fileName })
    if (bytes.length > LARGEST_RECEIPT_BYTES) return tooLarge(fileName)
    const type = await receiptTypeOf(bytes)
    if (type === null) return failure('file-type', { fileName })
    const content = { type, bytes: bytes.length, sha256: sha256(bytes) }
    const receipt = { id: ids.newId(), fileName, ...content }
    try {
      await staging.add(receipt, bytes)
      return success(receipt)
    } catch (cause) {
      return diskFailure('receipt-not-staged', cause, logger)
    }
  }

  return {
    stage,
    async stageFile(path) {
      const fileName = receiptFileName(basename(path))
      try {
        // Check the kind of file before opening it: opening a pipe or a device would block for
        // ever.
        const found = await stat(path)
        if (!found.isFile()) return failure('file-unreadable', { fileName })
        if (found.size > LARGEST_RECEIPT_BYTES) return tooLarge(fileName)
        return await stage(fileName, await readFile(path))
      } catch {
        return failure('file-unreadable', { fileName })
      }
    },
    async staged(stagedIds) {
      const found: StagedReceipt[] = []
      for (const id of stagedIds) {
        const receipt = await staging.find(id)
        if (receipt && (await staging.pathOf(id)) !== null) found.push(receipt)
      }
      return found
    },
    async discard(stagedIds) {
      await staging.drop(stagedIds).catch((cause: unknown) => {
        diskFailure('receipt-not-discarded', cause, logger)
      })
    },
    async keep(stagedIds) {
      if (library.isReadOnly) return failure('newer-version')
      if (library.isGone()) return failure('folder-gone')
      const kept: StagedReceipt[] = []
      try {
        for (const id of new Set(stagedIds)) {
          const receipt = await staging.find(id)
          const source = await staging.pathOf(id)
          if (receipt === null || source === null) return failure('file-missing')
          await files.keep(receipt, source)
          kept.push(receipt)
        }
        return success(kept)
      } catch (cause) {
        return diskFailure('receipt-not-kept', cause, logger)
      }
    },
    pathOf: (content) => files.pathOf(content),
    async read(content) {
      const path = await files.pathOf(content)
      return path === null ? null : readFile(path).catch(() => null)
    },
    inspect: (content) => files.inspect(content),
    async stored() {
      const found = await files.stored()
      // A waiting file may already be in its final place while its document is not written yet; do
      // not report it.
      const waiting = new Set(staging.all().map(storedName))
      return found.filter(({ name }) => !waiting.has(name))
    },
    async remove(content, isNamed) {
      if (library.isReadOnly) return false
      try {
        return await files.remove(
          content,
          () =>
            isNamed() ||
            staging.holds(content.sha256) ||
            !needed.isWhole() ||
            isNamedOnDisk(content.sha256),
        )
      } catch (cause) {
        diskFailure('receipt-not-removed', cause, logger)
        return false
      }
    },
    async stagedPath(stagedId) {
      const receipt = await staging.find(stagedId)
      const path = await staging.pathOf(stagedId)
      return receipt && path ? { path, type: receipt.type } : null
    },
  }
}

function tooLarge(fileName: string) {
  return failure('file-too-large', { fileName, megabytes: megabytes(LARGEST_RECEIPT_BYTES) })
}
