import type { ReceiptService } from '../services/receiptService'
import type { HandlersOf } from './handlers'

export function receiptHandlers(receipts: ReceiptService): HandlersOf<'receipts'> {
  return {
    'receipts:choose': () => receipts.choose(),
    'receipts:stage': ({ fileName, bytes }) => receipts.stage(fileName, bytes),
    'receipts:staged': ({ stagedIds }) => receipts.staged(stagedIds),
    'receipts:discard': ({ stagedIds }) => receipts.discard(stagedIds),
    'receipts:open': (place) => receipts.open(place),
  }
}
