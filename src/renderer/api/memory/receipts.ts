import type { Api } from '@shared/contract/api'
import type { StagedReceipt } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import { megabytes } from '@shared/domain/base/bytes'
import { LARGEST_RECEIPT_BYTES } from '@shared/domain/receipts/receiptLimits'
import { receiptTypeWith } from '@shared/domain/receipts/receiptTypes'
import { findReceipt } from '@shared/domain/receipts/receiptChanges'
import { memoryLibraryCheck } from './libraryCheck'
import { memoryReceiptRecords } from './receiptRecords'
import type { World } from './world'

/** Name and size stand for the contents: the same ones are the same file. */
function likeSha256(text: string): string {
  const hash = [...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 2 ** 40, 7)
  return hash.toString(16).padStart(64, '0')
}

export function memoryReceipts(world: World): Api['receipts'] {
  const stage = (fileName: string, bytes: number): Result<StagedReceipt> => {
    // Without a disk the ending of a name decides; the real library looks at the bytes.
    const ending = fileName.split('.').at(-1)?.toLowerCase() ?? ''
    const type = receiptTypeWith(({ extensions }) => extensions.includes(ending))
    if (bytes > LARGEST_RECEIPT_BYTES)
      return failure('file-too-large', { megabytes: megabytes(LARGEST_RECEIPT_BYTES) })
    if (!type) return failure('file-type')
    const sha256 = likeSha256(`${fileName} ${bytes}`)
    const staged = { id: world.newId(), fileName, type, bytes, sha256 }
    world.staged.set(staged.id, staged)
    return success(staged)
  }
  const staging = (fileName: string, bytes: number) => {
    const outcome = stage(fileName, bytes)
    return success(
      outcome.ok
        ? { staged: [outcome.data], refused: [] }
        : { staged: [], refused: [{ fileName, error: outcome.error }] },
    )
  }
  return {
    choose: () => world.answer('receipts:choose', () => staging('comprobante.txt', 1_024)),
    stage: ({ fileName, bytes }) =>
      world.answer('receipts:stage', () => staging(fileName, bytes.byteLength)),
    staged: ({ stagedIds }) =>
      world.answer('receipts:staged', () =>
        success(stagedIds.flatMap((id) => world.staged.get(id) ?? [])),
      ),
    discard: ({ stagedIds }) =>
      world.answer('receipts:discard', () => {
        for (const id of stagedIds) world.staged.delete(id)
        return success(undefined)
      }),
    open: () => world.answer('receipts:open', () => success(undefined)),
    showInFolder: () => world.answer('receipts:showInFolder', () => success(undefined)),
    saveCopy: (place) =>
      world.answer('receipts:saveCopy', () => {
        const document = world.find(place.cardId)
        const receipt = document && findReceipt(document, place)
        return receipt ? success(world.exported(receipt.fileName, 1)) : failure('not-found')
      }),
    ...memoryReceiptRecords(world),
    ...memoryLibraryCheck(world),
  }
}
