import type { CardDocument } from '@shared/domain/cards/cardDocument'

/** The ids of the cards that were added, written or removed in between: a written one is another object. */
export function changedCards(
  before: readonly CardDocument[],
  after: readonly CardDocument[],
): string[] {
  const [old, now] = [new Set(before), new Set(after)]
  const changed = [
    ...after.filter((document) => !old.has(document)),
    ...before.filter((document) => !now.has(document)),
  ]
  return [...new Set(changed.map(({ card }) => card.id))]
}
