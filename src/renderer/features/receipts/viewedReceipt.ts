import type { StagedReceipt } from '@shared/contract/models'
import { type Receipt, keptReceipts } from '@shared/domain/receipts/receipt'
import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'
import type { Renewal } from '@shared/domain/renewals/renewal'

/** A receipt as the window shows it, staged or saved. */
export interface ViewedReceipt {
  readonly id: string
  readonly fileName: string
  readonly type: ReceiptType
  readonly bytes: number
  /** The address of its bytes in the receipt:// protocol. The window never learns a path. */
  readonly url: string
  /** The place of a saved receipt, by which main can open it; null while it is staged. */
  readonly kept: { cardId: string; renewalId: string; receiptId: string } | null
}

export function keptReceipt(cardId: string, renewalId: string, receipt: Receipt): ViewedReceipt {
  const { id, fileName, type, bytes } = receipt
  const kept = { cardId, renewalId, receiptId: id }
  return { id, fileName, type, bytes, url: `receipt://kept/${cardId}/${renewalId}/${id}`, kept }
}

/** All receipts of a renewal except those in the trash. */
export function receiptsOf(cardId: string, { id, receipts }: Renewal): ViewedReceipt[] {
  return keptReceipts(receipts).map((receipt) => keptReceipt(cardId, id, receipt))
}

export function waitingReceipt({ id, fileName, type, bytes }: StagedReceipt): ViewedReceipt {
  return { id, fileName, type, bytes, url: `receipt://staged/${id}`, kept: null }
}
