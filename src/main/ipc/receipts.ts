import type { LibraryCheckService } from '../services/receipts/libraryCheckService'
import type { ReceiptRecords } from '../services/receipts/receiptRecords'
import type { ReceiptService } from '../services/receipts/receiptService'
import type { SelectedCheckService } from '../services/receipts/selectedCheckService'
import type { HandlersOf } from './handlers'

export function receiptHandlers(
  receipts: ReceiptService,
  records: ReceiptRecords,
  checks: LibraryCheckService,
  selected: SelectedCheckService,
): HandlersOf<'receipts'> {
  return {
    'receipts:choose': () => receipts.choose(),
    'receipts:stage': ({ fileName, bytes }) => receipts.stage(fileName, bytes),
    'receipts:staged': ({ stagedIds }) => receipts.staged(stagedIds),
    'receipts:discard': ({ stagedIds }) => receipts.discard(stagedIds),
    'receipts:open': (place) => receipts.open(place),
    'receipts:showInFolder': (place) => receipts.showInFolder(place),
    'receipts:saveCopy': (place) => receipts.saveCopy(place),
    'receipts:editNote': ({ note, ...place }) => records.editNote(place, note),
    'receipts:move': ({ toCardId, toRenewalId, ...place }) =>
      records.move(place, { cardId: toCardId, renewalId: toRenewalId }),
    'receipts:delete': (place) => records.delete(place),
    'receipts:restore': (place) => records.restore(place),
    'receipts:check': () => checks.check(),
    'receipts:cancelCheck': () => checks.cancel(),
    'receipts:lastCheck': () => checks.last(),
    'receipts:checkSelected': ({ renewals }) => selected.check(renewals),
    'receipts:cancelCheckSelected': () => selected.cancel(),
  }
}
