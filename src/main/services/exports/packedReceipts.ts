import type { Card } from '@shared/domain/cards/card'
import type { CivilDate } from '@shared/domain/base/civilDate'
import type { HistoryRow } from '@shared/domain/history/history'
import { type Receipt, keptReceipts } from '@shared/domain/receipts/receipt'
import type { Renewal } from '@shared/domain/renewals/renewal'
import type { ReceiptLibrary } from '../../ports/receipts'
import { packedReceiptName } from './packedName'
import { sha256 } from '../../common/sha256'

interface ReceiptToPack {
  readonly name: string
  readonly renewedOn: CivilDate
  readonly receipt: Receipt
}

/**
 * A receipt in the manifest. A `missing` file is gone and a `changed` one differs from the file that
 * was attached; both are listed, never silently left out.
 */
export interface PackedReceipt {
  /** Its name in the pack; null when there is no file to pack. */
  readonly file: string | null
  readonly renewedOn: CivilDate
  readonly originalName: string
  readonly note: string
  readonly attachedAt: string
  readonly state: 'included' | 'changed' | 'missing'
  /** Hash of the file as it was attached. */
  readonly sha256: string
}

/** A receipt with the renewal that it proves and the label of that card. */
export interface ProvingReceipt {
  readonly renewedOn: CivilDate
  readonly label: string
  readonly receipt: Receipt
}

export function keptReceiptsOf({ card, renewal }: HistoryRow): ProvingReceipt[] {
  return keptReceipts(renewal.receipts).map((receipt) => provingReceipt(card, renewal, receipt))
}

export function provingReceipt(
  { label }: Pick<Card, 'label'>,
  { date: renewedOn }: Pick<Renewal, 'date'>,
  receipt: Receipt,
): ProvingReceipt {
  return { renewedOn, label, receipt }
}

/** The receipts with their names in the pack, numbered in the given order. */
export function receiptsToPack(receipts: readonly ProvingReceipt[]): ReceiptToPack[] {
  return receipts.map(({ renewedOn, label, receipt }, index) => ({
    name: packedReceiptName(renewedOn, label, index + 1, receipt.type),
    renewedOn,
    receipt,
  }))
}

/** Reads the file as it is now and compares it with the one that was attached. */
export async function packReceipt(
  { name, renewedOn, receipt }: ReceiptToPack,
  receipts: Pick<ReceiptLibrary, 'read'>,
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
