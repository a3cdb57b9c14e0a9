import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type CivilDate, todayInLima } from '@shared/domain/base/civilDate'
import { withoutExpired } from '@shared/domain/cards/trash'
import type { Clock } from '../../ports/clock'
import type { Logger } from '../../ports/logger'
import type { ReceiptContent } from '../../ports/receipts'
import type { CardRepository, LibraryRepair } from '../../ports/records'
import type { Snapshots } from '../../ports/snapshots'
import type { Changes } from '../common/changeHub'
import { type RemoveReceipts, contentsOf } from '../receipts/freedReceipts'

export interface TrashService {
  /**
   * Call it at every tick. At the first tick of a day it deletes for good what has been in the trash
   * long enough.
   */
  emptyWhenDue(): void
}

interface Needs {
  readonly cards: CardRepository
  readonly snapshots: Pick<Snapshots, 'take'>
  readonly removeReceipts: RemoveReceipts
  readonly repair: Pick<LibraryRepair, 'damaged'>
  readonly clock: Clock
  readonly logger: Logger
  readonly changes: Changes
}

export function createTrashService(needs: Needs): TrashService {
  const { clock, logger } = needs
  let emptiedOn: CivilDate | null = null
  return {
    emptyWhenDue() {
      const today = todayInLima(clock.now())
      if (today === emptiedOn) return
      emptiedOn = today
      emptyTrash(needs).catch((cause: unknown) => logger.error('trash-not-emptied', cause))
    },
  }
}

/**
 * Makes a snapshot first. Then writes the documents, and last deletes the files that neither a document
 * nor a snapshot names any more: a crash in between leaves at worst a superfluous file, which the
 * library check reports.
 * See src/decisions/018-the-trash-waits-for-what-cannot-be-read.md.
 */
async function emptyTrash(needs: Needs): Promise<void> {
  const { cards, repair, snapshots, clock, logger, changes } = needs
  // A document that cannot be read may name the same files, and waits for the user's decision.
  if (repair.damaged().length > 0) return
  const isExpired = (document: CardDocument) => withoutExpired(document, clock.now()) !== document
  if (!cards.all().some(isExpired)) return
  const taken = await snapshots.take('trash')
  if (!taken.ok) {
    logger.info('trash-waits-for-a-snapshot', { code: taken.error.code })
    return
  }
  const freed = cards.all().flatMap((document) => withoutItsExpired(document, needs))
  if (freed.length === 0) return
  changes.publish({ what: 'cards', ids: freed.map(({ cardId }) => cardId) })
  const files = await needs.removeReceipts(freed.flatMap(({ contents }) => contents))
  logger.info('trash-emptied', { documents: freed.length, files })
}

/**
 * Removes what has expired from one document. Empty when nothing has expired or the document cannot be
 * written.
 */
function withoutItsExpired(
  document: CardDocument,
  { cards, clock, logger }: Needs,
): { readonly cardId: string; readonly contents: readonly ReceiptContent[] }[] {
  const next = withoutExpired(document, clock.now())
  if (next === document) return []
  const cardId = document.card.id
  const done = next === null ? cards.remove(cardId) : cards.write(next)
  if (done.ok) return [{ cardId, contents: contentsOf([document]) }]
  logger.info('trash-item-not-removed', { code: done.error.code })
  return []
}
