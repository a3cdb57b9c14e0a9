import { type Result, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { Receipt } from '@shared/domain/receipts/receipt'
import type { ReceiptContent, ReceiptLibrary } from '../../ports/receipts'

interface Source {
  /** The bytes of a receipt in an import or a backup; null when it has none. */
  readonly receipt: (content: ReceiptContent) => Promise<Result<Uint8Array | null>>
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Stores the receipts that an import or a backup brings, each content once. Returns how many receipts are
 * named by cards but are neither there nor in the library; their records are kept.
 */
export async function keepBroughtReceipts(
  documents: readonly CardDocument[],
  { receipt: read, onProgress = () => undefined }: Source,
  receipts: ReceiptLibrary,
): Promise<Result<number>> {
  const named = new Map<string, Receipt>()
  for (const { renewals } of documents) {
    for (const receipt of renewals.flatMap((renewal) => renewal.receipts)) {
      named.set(`${receipt.sha256}.${receipt.type}`, receipt)
    }
  }
  let missing = 0
  for (const [index, receipt] of [...named.values()].entries()) {
    onProgress(index, named.size)
    if ((await receipts.pathOf(receipt)) !== null) continue
    const bytes = await read(receipt)
    if (!bytes.ok) return bytes
    const kept = bytes.data ? await keepOne(receipt, bytes.data, receipts) : success(false)
    if (!kept.ok) return kept
    if (!kept.data) missing += 1
  }
  return success(missing)
}

/** False when the bytes do not match the record's hash: then they prove nothing. */
async function keepOne(
  { fileName, sha256, type }: Receipt,
  bytes: Uint8Array,
  receipts: ReceiptLibrary,
): Promise<Result<boolean>> {
  const staged = await receipts.stage(fileName, bytes)
  if (!staged.ok) {
    const isItsOwnFault =
      staged.error.code === 'file-type' || staged.error.code === 'file-too-large'
    return isItsOwnFault ? success(false) : staged
  }
  const isIt = staged.data.sha256 === sha256 && staged.data.type === type
  const kept = isIt ? await receipts.keep([staged.data.id]) : success([])
  await receipts.discard([staged.data.id])
  return kept.ok ? success(isIt) : kept
}
