import type { Card } from '@shared/domain/cards/card'
import type { CivilDate } from '@shared/domain/base/civilDate'
import type { HistoryRow } from '@shared/domain/history/history'
import { type Receipt, keptReceipts } from '@shared/domain/receipts/receipt'
import type { Renewal } from '@shared/domain/renewals/renewal'
import type { ReceiptLibrary } from '../../ports/receipts'
import { packedReceiptName } from './packedName'
import { sha256 } from '../common/sha256'

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

/** A receipt with the renewal it proves, and what the card of that renewal is called. */
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

/** Each with its name in the pack, numbered in the order given. */
export function receiptsToPack(receipts: readonly ProvingReceipt[]): ReceiptToPack[] {
  return receipts.map(({ renewedOn, label, receipt }, index) => ({
    name: packedReceiptName(renewedOn, label, index + 1, receipt.type),
    renewedOn,
    receipt,
  }))
}

/** Reads the file as it is now and says how it compares with the one that was attached. */
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
