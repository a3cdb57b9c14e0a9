import type { StagedReceipt } from '@shared/contract/models'
import { type Receipt, keptReceipts } from '@shared/domain/receipts/receipt'
import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'
import type { Renewal } from '@shared/domain/renewals/renewal'

/** A receipt as the window shows it, whether it waits to be saved or is kept. */
export interface ViewedReceipt {
  readonly id: string
  readonly fileName: string
  readonly type: ReceiptType
  readonly bytes: number
  /** Where main serves its bytes. The window never learns a path. */
  readonly url: string
  /** Names a kept one to main, which opens it in the system's viewer; null while it waits. */
  readonly kept: { cardId: string; renewalId: string; receiptId: string } | null
}

export function keptReceipt(cardId: string, renewalId: string, receipt: Receipt): ViewedReceipt {
  const { id, fileName, type, bytes } = receipt
  const kept = { cardId, renewalId, receiptId: id }
  return { id, fileName, type, bytes, url: `receipt://kept/${cardId}/${renewalId}/${id}`, kept }
}

/** All receipts of a renewal but those in the trash. */
export function receiptsOf(cardId: string, { id, receipts }: Renewal): ViewedReceipt[] {
  return keptReceipts(receipts).map((receipt) => keptReceipt(cardId, id, receipt))
}

export function waitingReceipt({ id, fileName, type, bytes }: StagedReceipt): ViewedReceipt {
  return { id, fileName, type, bytes, url: `receipt://staged/${id}`, kept: null }
}
