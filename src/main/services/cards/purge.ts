import { type Failure, failure } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { ReceiptContent } from '../../ports/receipts'
import type { CardRepository } from '../../ports/records'
import type { Snapshots } from '../../ports/snapshots'
import type { Changes } from '../common/changeHub'
import { type RemoveReceipts, contentsOf } from '../receipts/freedReceipts'

interface Purged {
  /** Documents that were deleted, or lost a part. */
  readonly documents: number
  readonly files: number
  /** Why a document was left as it is; the first of them. */
  readonly problem: Failure | null
}

/**
 * Deletes records for good. Everything that does goes through this function: emptying the trash, and
 * removing the samples. `left` says what stays of a document: the same object for all of it, null for
 * nothing. A snapshot is made first; without one nothing goes.
 *
 * Each card's file is looked at once more first, and `left` decides by what it says now: another
 * computer may have taken the card out of the trash. The documents go first and then the files that no
 * document and no snapshot names any more: a crash in between leaves at worst a superfluous file, which
 * the library check reports.
 * See src/decisions/054-who-deletes-looks-once-more.md.
 */
export type Purge = (
  cardIds: readonly string[],
  left: (document: CardDocument) => CardDocument | null,
) => Promise<Purged>

interface Needs {
  readonly cards: CardRepository
  readonly snapshots: Pick<Snapshots, 'take'>
  readonly removeReceipts: RemoveReceipts
  readonly changes: Changes
}

export function createPurge({ cards, snapshots, removeReceipts, changes }: Needs): Purge {
  /** What the card no longer names; null when nothing of it went. */
  function purgeOne(
    cardId: string,
    left: (document: CardDocument) => CardDocument | null,
  ): readonly ReceiptContent[] | Failure | null {
    const document = cards.lookAgain(cardId)
    if (document === null) return failure('changed-outside')
    const next = left(document)
    if (next === document) return null
    const done = next === null ? cards.remove(cardId) : cards.write(next)
    return done.ok ? contentsOf([document]) : done
  }

  return async (cardIds, left) => {
    const taken = await snapshots.take('trash')
    if (!taken.ok) return { documents: 0, files: 0, problem: taken }
    const changed: string[] = []
    const freed: ReceiptContent[] = []
    let documents = 0
    let problem: Failure | null = null
    for (const cardId of cardIds) {
      const before = cards.find(cardId)
      const outcome = purgeOne(cardId, left)
      if (cards.find(cardId) !== before) changed.push(cardId)
      if (outcome === null) continue
      if ('ok' in outcome) {
        problem ??= outcome
        continue
      }
      documents += 1
      freed.push(...outcome)
    }
    if (changed.length > 0) changes.publish({ what: 'cards', ids: changed })
    const files = await removeReceipts(freed)
    return { documents, files, problem }
  }
}
