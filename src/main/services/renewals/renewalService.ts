import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { todayInLima } from '@shared/domain/base/civilDate'
import { type Receipt, newReceipt } from '@shared/domain/receipts/receipt'
import { type RenewalInput, parseRenewalInput } from '@shared/domain/renewals/renewal'
import {
  findRenewal,
  withDeletedRenewal,
  withEditedRenewal,
  withNewRenewal,
} from '@shared/domain/renewals/renewalChanges'
import { type CardPatch, patchesByCard, withPatches } from '@shared/domain/renewals/renewalPatch'
import { type Result, failure, invalid, success } from '@shared/contract/result'
import type { Clock, IdSource } from '../../ports/clock'
import type { ReceiptLibrary } from '../../ports/receipts'
import type { CardRepository } from '../../ports/records'
import type { Snapshots } from '../../ports/snapshots'
import type { Changes } from '../common/changeHub'
import { writeAll } from '../cards/writeAll'

export interface RenewalPlace {
  readonly cardId: string
  readonly renewalId: string
}

export interface RenewalService {
  /**
   * Stores the receipts, then writes the document that names them. Attached files stay staged when it
   * fails.
   */
  record(request: {
    readonly cardId: string
    readonly input: RenewalInput
    readonly stagedIds: readonly string[]
  }): Promise<Result<CardDocument>>
  /** Records one renewal for each of several cards: all or none, in validation and in writing. */
  recordMany(cardIds: readonly string[], input: RenewalInput): Promise<Result<CardDocument[]>>
  /** Each renewal gets its own patch: for all, or for none. */
  patchMany(patches: readonly CardPatch[]): Promise<Result<CardDocument[]>>
  edit(
    request: RenewalPlace & {
      readonly input: RenewalInput
      readonly stagedIds: readonly string[]
      readonly removedReceiptIds: readonly string[]
    },
  ): Promise<Result<CardDocument>>
  /** Moves the renewal to the trash; `restore` brings it back, and with it its deadline. */
  delete(place: RenewalPlace): Result<CardDocument>
  restore(place: RenewalPlace): Result<CardDocument>
}

interface Needs {
  readonly cards: CardRepository
  readonly receipts: ReceiptLibrary
  readonly snapshots: Pick<Snapshots, 'take'>
  readonly clock: Clock
  readonly ids: IdSource
  readonly changes: Changes
}

export function createRenewalService({
  cards,
  receipts,
  snapshots,
  clock,
  ids,
  changes,
}: Needs): RenewalService {
  function save(document: CardDocument): Result<CardDocument> {
    const written = cards.write(document)
    if (written.ok) publish([document])
    return written
  }

  /** `change` is asked again after the snapshot: a card may have changed while it was being made. */
  async function saveAll(change: () => Result<CardDocument[]>): Promise<Result<CardDocument[]>> {
    const asked = change()
    if (!asked.ok) return asked
    const taken = asked.data.length > 1 ? await snapshots.take('bulk') : null
    if (taken && !taken.ok) return taken
    const documents = change()
    if (!documents.ok) return documents
    const written = writeAll(cards, documents.data)
    // Told after a failure as well: what was put back has been written, too.
    publish(documents.data)
    return written
  }

  function publish(documents: readonly CardDocument[]): void {
    changes.publish({ what: 'cards', ids: documents.map(({ card }) => card.id) })
  }

  /** Keeps the staged files, writes the document that names them, then lets the staged ones go. */
  async function saveWithReceipts(
    cardId: string,
    stagedIds: readonly string[],
    next: (document: CardDocument, added: readonly Receipt[]) => CardDocument | null,
  ): Promise<Result<CardDocument>> {
    const kept = await keep(stagedIds)
    if (!kept.ok) return kept
    // Read the card only now: it may have changed while the files were being written.
    const document = cards.find(cardId)
    const changed = document && next(document, kept.data)
    if (!changed) return failure('not-found')
    const written = save(changed)
    if (written.ok) await receipts.discard(stagedIds)
    return written
  }

  async function keep(stagedIds: readonly string[]): Promise<Result<readonly Receipt[]>> {
    if (stagedIds.length === 0) return success([])
    const kept = await receipts.keep(stagedIds)
    if (!kept.ok) return kept
    const addedAt = clock.now()
    return success(kept.data.map((staged) => newReceipt(staged, { id: ids.newId(), addedAt })))
  }

  function mark({ cardId, renewalId }: RenewalPlace, isDeleted: boolean): Result<CardDocument> {
    const document = cards.find(cardId)
    if (!document || !findRenewal(document, renewalId)) return failure('not-found')
    const now = clock.now()
    return save(withDeletedRenewal(document, renewalId, isDeleted ? now : null, now))
  }

  return {
    async record({ cardId, input, stagedIds }) {
      if (!cards.find(cardId)) return failure('not-found')
      const parsed = parseRenewalInput(input, todayInLima(clock.now()))
      if (!parsed.ok) return invalid(parsed.issues)
      return saveWithReceipts(cardId, stagedIds, (document, added) =>
        withNewRenewal(document, parsed.value, added, { id: ids.newId(), now: clock.now() }),
      )
    },
    recordMany: (cardIds, input) =>
      saveAll(() => {
        const now = clock.now()
        const parsed = parseRenewalInput(input, todayInLima(now))
        if (!parsed.ok) return invalid(parsed.issues)
        const documents: CardDocument[] = []
        for (const cardId of new Set(cardIds)) {
          const document = cards.find(cardId)
          if (document === null || document.card.deletedAt !== null) return failure('not-found')
          documents.push(withNewRenewal(document, parsed.value, [], { id: ids.newId(), now }))
        }
        return success(documents)
      }),
    patchMany: (patches) =>
      saveAll(() => {
        const now = clock.now()
        const documents: CardDocument[] = []
        for (const [cardId, ofCard] of patchesByCard(patches)) {
          const document = cards.find(cardId)
          const changed = document && withPatches(document, ofCard, now)
          if (!changed) return failure('not-found')
          documents.push(changed)
        }
        return success(documents)
      }),
    async edit({ cardId, renewalId, input, stagedIds, removedReceiptIds }) {
      const before = cards.find(cardId)
      if (!before || !findRenewal(before, renewalId)) return failure('not-found')
      const parsed = parseRenewalInput(input, todayInLima(clock.now()))
      if (!parsed.ok) return invalid(parsed.issues)
      return saveWithReceipts(cardId, stagedIds, (document, added) => {
        if (!findRenewal(document, renewalId)) return null
        const changes = { added, removedIds: removedReceiptIds }
        return withEditedRenewal(document, renewalId, parsed.value, changes, clock.now())
      })
    },
    delete: (place) => mark(place, true),
    restore: (place) => mark(place, false),
  }
}
