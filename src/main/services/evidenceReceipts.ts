import type { CivilDate } from '@shared/domain/civilDate'
import type { HistoryRow } from '@shared/domain/history'
import { type Receipt, keptReceipts } from '@shared/domain/receipt'
import type { ReceiptLibrary } from '../ports'
import { packedReceiptName } from './packedName'
import { sha256 } from './sha256'

interface ReceiptToPack {
  readonly name: string
  readonly renewedOn: CivilDate
  readonly receipt: Receipt
}

/**
 * How a receipt stands in the manifest. `missing` and `changed` ones are told, never left out in
 * silence: the file that was attached is not there, or is another one now.
 */
export interface PackedReceipt {
  /** Its name in the pack; null when there is no file to pack. */
  readonly file: string | null
  readonly renewedOn: CivilDate
  readonly originalName: string
  readonly note: string
  readonly attachedAt: string
  readonly state: 'included' | 'changed' | 'missing'
  /** Of the file as it was attached. */
  readonly sha256: string
}

/** Oldest first, each with its name in the pack. */
export function receiptsToPack(rows: readonly HistoryRow[], label: string): ReceiptToPack[] {
  return rows
    .toReversed()
    .flatMap(({ renewal }) =>
      keptReceipts(renewal.receipts).map((receipt) => ({ renewedOn: renewal.date, receipt })),
    )
    .map(({ renewedOn, receipt }, index) => ({
      name: packedReceiptName(renewedOn, label, index + 1, receipt.type),
      renewedOn,
      receipt,
    }))
}

/** Reads the file as it is now and says how it compares with the one that was attached. */
export async function packReceipt(
  { name, renewedOn, receipt }: ReceiptToPack,
  receipts: ReceiptLibrary,
): Promise<PackedReceipt & { readonly bytes: Uint8Array | null }> {
  const bytes = await receipts.read(receipt)
  const about = {
    renewedOn,
    originalName: receipt.fileName,
    note: receipt.note,
    attachedAt: receipt.addedAt,
    sha256: receipt.sha256,
  }
  if (bytes === null) return { ...about, file: null, state: 'missing', bytes }
  const isSame = sha256(bytes) === receipt.sha256
  return { ...about, file: name, state: isSame ? 'included' : 'changed', bytes }
}
