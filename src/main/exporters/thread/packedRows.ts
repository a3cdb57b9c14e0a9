import type { Card } from '@shared/domain/cards/card'
import type { HistoryRow } from '@shared/domain/history/history'
import type { Renewal } from '@shared/domain/renewals/renewal'

/** Rows as sent to another thread: each card is sent only with its first row. */
export interface PackedRows {
  readonly cards: readonly Card[]
  readonly rows: readonly (readonly [cardId: string, renewal: Renewal])[]
}

export async function* packRows(
  batches: AsyncIterable<readonly HistoryRow[]>,
): AsyncGenerator<PackedRows> {
  const sent = new Set<string>()
  for await (const batch of batches) {
    const cards = batch.flatMap(({ card }) =>
      sent.has(card.id) ? [] : (sent.add(card.id), [card]),
    )
    yield { cards, rows: batch.map(({ card, renewal }) => [card.id, renewal] as const) }
  }
}

export async function* unpackRows(
  packs: AsyncIterable<PackedRows>,
): AsyncGenerator<readonly HistoryRow[]> {
  const known = new Map<string, Card>()
  for await (const { cards, rows } of packs) {
    for (const card of cards) known.set(card.id, card)
    yield rows.map(([cardId, renewal]) => {
      const card = known.get(cardId)
      if (!card) throw new Error('A row came without its card.')
      return { card, renewal }
    })
  }
}
