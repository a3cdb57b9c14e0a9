import type { Api } from '@shared/contract/api'
import { failure, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { Instant } from '@shared/domain/base/civilDate'
import {
  type ReceiptPlace,
  findReceipt,
  takesReceipts,
  withDeletedReceipt,
  withReceipt,
  withReceiptNote,
  withoutReceipt,
} from '@shared/domain/receipts/receiptChanges'
import type { World } from './world'

type Records = Pick<Api['receipts'], 'editNote' | 'move' | 'delete' | 'restore'>

/** The calls that change receipt records in documents. */
export function memoryReceiptRecords(world: World): Records {
  const change = (
    place: ReceiptPlace,
    next: (document: CardDocument, now: Instant) => CardDocument,
  ) =>
    world.change(place.cardId, (document) =>
      findReceipt(document, place) ? success(next(document, world.now())) : failure('not-found'),
    )
  return {
    editNote: ({ note, ...place }) =>
      world.answer('receipts:editNote', () =>
        change(place, (document, now) => withReceiptNote(document, place, note, now)),
      ),
    move: ({ toCardId, toRenewalId, ...place }) =>
      world.answer('receipts:move', () => {
        const from = world.find(place.cardId)
        const receipt = from && findReceipt(from, place)
        const target = world.find(toCardId)
        if (!receipt || receipt.deletedAt !== null) return failure('not-found')
        if (!target || !takesReceipts(target, toRenewalId)) return failure('not-found')
        if (place.renewalId === toRenewalId) return world.save(from)
        const losing = withoutReceipt(from, place, world.now())
        const gaining = toCardId === place.cardId ? losing : target
        const gained = withReceipt(gaining, toRenewalId, receipt, world.now())
        return toCardId === place.cardId ? world.save(gained) : world.save(gained, losing)
      }),
    delete: (place) =>
      world.answer('receipts:delete', () =>
        change(place, (document, now) => withDeletedReceipt(document, place, now, now)),
      ),
    restore: (place) =>
      world.answer('receipts:restore', () =>
        change(place, (document, now) => withDeletedReceipt(document, place, null, now)),
      ),
  }
}
