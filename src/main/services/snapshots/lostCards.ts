import { type Result, success } from '@shared/contract/result'
import { type FormerState, type LostCard, lostCardsOf } from '@shared/domain/snapshots/lostCard'
import type { CardRepository } from '../../ports/records'
import type { Snapshots } from '../../ports/snapshots'

interface Needs {
  readonly snapshots: Pick<Snapshots, 'list' | 'cardsOf' | 'readCard'>
  readonly cards: Pick<CardRepository, 'find'>
}

/** Finds the cards that are in a snapshot and neither in today's library nor in its trash. */
export async function lostCards({ snapshots, cards }: Needs): Promise<Result<LostCard[]>> {
  const states = new Map<string, FormerState[]>()
  const read = new Set<string>()
  for (const snapshot of [...(await snapshots.list())].reverse()) {
    for (const former of (await snapshots.cardsOf(snapshot.id)) ?? []) {
      if (read.has(former.state) || cards.find(former.cardId) !== null) continue
      read.add(former.state)
      const document = await snapshots.readCard(former)
      if (document === null) continue
      const known = states.get(former.cardId) ?? []
      states.set(former.cardId, [...known, { snapshot, document }])
    }
  }
  return success(lostCardsOf(states.values()))
}
