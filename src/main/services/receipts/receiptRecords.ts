import { type Result, failure, success } from '@shared/contract/result'
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
import type { Clock } from '../../ports/clock'
import type { CardRepository } from '../../ports/records'
import type { Changes } from '../common/changeHub'

/** Changes what documents say of their receipts. The files stay where they are. */
export interface ReceiptRecords {
  editNote(place: ReceiptPlace, note: string): Result<CardDocument>
  /** Returns the changed documents: one within a card, two between cards. */
  move(place: ReceiptPlace, to: RenewalPlace): Result<CardDocument[]>
  /** Moves the receipt to the trash; `restore` brings it back. */
  delete(place: ReceiptPlace): Result<CardDocument>
  restore(place: ReceiptPlace): Result<CardDocument>
}

interface RenewalPlace {
  readonly cardId: string
  readonly renewalId: string
}

interface Needs {
  readonly cards: CardRepository
  readonly clock: Clock
  readonly changes: Changes
}

export function createReceiptRecords({ cards, clock, changes }: Needs): ReceiptRecords {
  function publish(...ids: readonly string[]): void {
    changes.publish({ what: 'cards', ids })
  }

  function change(
    place: ReceiptPlace,
    next: (document: CardDocument, now: Instant) => CardDocument,
  ): Result<CardDocument> {
    const document = cards.find(place.cardId)
    if (!document || !findReceipt(document, place)) return failure('not-found')
    const written = cards.write(next(document, clock.now()))
    if (written.ok) publish(place.cardId)
    return written
  }

  /**
   * The document that gains the receipt is written first, so that a crash in between never loses it:
   * at worst both cards hold it. When the second cannot be written, the first is put back.
   * See src/decisions/019-changes-of-several-documents.md.
   */
  function moveBetween(gaining: CardDocument, losing: CardDocument, gained: CardDocument) {
    const first = cards.write(gained)
    if (!first.ok) return first
    const second = cards.write(losing)
    if (!second.ok) cards.write(gaining)
    publish(gaining.card.id, losing.card.id)
    return second.ok ? success([first.data, second.data]) : second
  }

  return {
    editNote: (place, note) =>
      change(place, (document, now) => withReceiptNote(document, place, note, now)),
    move(place, to) {
      const from = cards.find(place.cardId)
      const receipt = from && findReceipt(from, place)
      const target = cards.find(to.cardId)
      if (!receipt || receipt.deletedAt !== null) return failure('not-found')
      if (!target || !takesReceipts(target, to.renewalId)) return failure('not-found')
      const now = clock.now()
      if (place.renewalId === to.renewalId) return success([from])
      const losing = withoutReceipt(from, place, now)
      if (place.cardId !== to.cardId) {
        return moveBetween(target, losing, withReceipt(target, to.renewalId, receipt, now))
      }
      const written = cards.write(withReceipt(losing, to.renewalId, receipt, now))
      if (!written.ok) return written
      publish(place.cardId)
      return success([written.data])
    },
    delete: (place) =>
      change(place, (document, now) => withDeletedReceipt(document, place, now, now)),
    restore: (place) =>
      change(place, (document, now) => withDeletedReceipt(document, place, null, now)),
  }
}
