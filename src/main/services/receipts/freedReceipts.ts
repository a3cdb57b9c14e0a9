import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { ReceiptContent, ReceiptLibrary } from '../../ports/receipts'
import type { CardRepository } from '../../ports/records'

interface Needs {
  readonly cards: Pick<CardRepository, 'all'>
  readonly receipts: Pick<ReceiptLibrary, 'remove'>
}

/**
 * Deletes the files of receipts whose records are gone, except those that a card still names. The only
 * place that asks for it. Resolves with how many were deleted.
 */
export async function removeFreedReceipts(
  freed: readonly ReceiptContent[],
  { cards, receipts }: Needs,
): Promise<number> {
  let removed = 0
  for (const content of freed) {
    if (await receipts.remove(content, () => isNamed(cards.all(), content))) removed += 1
  }
  return removed
}

export function contentsOf(documents: readonly CardDocument[]): ReceiptContent[] {
  return documents.flatMap(({ renewals }) => renewals.flatMap(({ receipts }) => receipts))
}

function isNamed(documents: readonly CardDocument[], { sha256, type }: ReceiptContent): boolean {
  return contentsOf(documents).some((one) => one.sha256 === sha256 && one.type === type)
}
