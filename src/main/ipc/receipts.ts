import type { LibraryCheckService } from '../services/receipts/libraryCheckService'
import type { ReceiptRecords } from '../services/receipts/receiptRecords'
import type { ReceiptService } from '../services/receipts/receiptService'
import type { SelectedCheckService } from '../services/receipts/selectedCheckService'
import type { HandlersOf } from './handlers'
import type { SavedAnswers } from './saved'

export function receiptHandlers(
  receipts: ReceiptService,
  records: ReceiptRecords,
  checks: LibraryCheckService,
  selected: SelectedCheckService,
  saved: SavedAnswers,
): HandlersOf<'receipts'> {
  return {
    'receipts:choose': () => receipts.choose(),
    'receipts:stage': ({ fileName, bytes }) => receipts.stage(fileName, bytes),
    'receipts:staged': ({ stagedIds }) => receipts.staged(stagedIds),
    'receipts:discard': ({ stagedIds }) => receipts.discard(stagedIds),
    'receipts:open': (place) => receipts.open(place),
    'receipts:showInFolder': (place) => receipts.showInFolder(place),
    'receipts:saveCopy': (place) => receipts.saveCopy(place),
    'receipts:editNote': ({ note, ...place }) => saved.card(records.editNote(place, note)),
    'receipts:move': ({ toCardId, toRenewalId, ...place }) =>
      saved.cards(records.move(place, { cardId: toCardId, renewalId: toRenewalId })),
    'receipts:delete': (place) => saved.card(records.delete(place)),
    'receipts:restore': (place) => saved.card(records.restore(place)),
    'receipts:check': () => checks.check(),
    'receipts:cancelCheck': () => checks.cancel(),
    'receipts:lastCheck': () => checks.last(),
    'receipts:checkSelected': ({ renewals }) => selected.check(renewals),
    'receipts:cancelCheckSelected': () => selected.cancel(),
  }
}
