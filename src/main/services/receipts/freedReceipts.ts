import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { ReceiptContent, ReceiptLibrary } from '../../ports/receipts'
import type { CardRepository } from '../../ports/records'
import type { Snapshots } from '../../ports/snapshots'

interface Needs {
  readonly cards: Pick<CardRepository, 'all'>
  readonly receipts: Pick<ReceiptLibrary, 'remove'>
  readonly snapshots: Pick<Snapshots, 'named'>
}

/** Deletes the files of receipts that nothing names any more; resolves with how many. */
export type RemoveReceipts = (freed: readonly ReceiptContent[]) => Promise<number>

/**
 * Deletes the files of receipts whose records are gone, except those that a card or a snapshot names.
 * The only place that deletes receipt files. Resolves with how many it deleted.
 */
export async function removeFreedReceipts(
  freed: readonly ReceiptContent[],
  { cards, receipts, snapshots }: Needs,
): Promise<number> {
  if (freed.length === 0) return 0
  const named = await snapshots.named(freed)
  let removed = 0
  for (const content of freed) {
    if (named.some((one) => isSame(one, content))) continue
    if (await receipts.remove(content, () => isNamed(cards.all(), content))) removed += 1
  }
  return removed
}

export function contentsOf(documents: readonly CardDocument[]): ReceiptContent[] {
  return documents.flatMap(({ renewals }) => renewals.flatMap(({ receipts }) => receipts))
}

function isNamed(documents: readonly CardDocument[], content: ReceiptContent): boolean {
  return contentsOf(documents).some((one) => isSame(one, content))
}

function isSame(a: ReceiptContent, b: ReceiptContent): boolean {
  return a.sha256 === b.sha256 && a.type === b.type
}
