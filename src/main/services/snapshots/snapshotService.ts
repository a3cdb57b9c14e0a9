import { type Result, failure, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type CardStates, changesBetween } from '@shared/domain/snapshots/libraryChanges'
import type { LostCard } from '@shared/domain/snapshots/lostCard'
import {
  type FormerCardView,
  type SnapshotContent,
  type SnapshotView,
  formerCardView,
} from '@shared/domain/snapshots/snapshotView'
import type { CardRepository } from '../../ports/records'
import type { FormerCard, Snapshots } from '../../ports/snapshots'
import type { RemoveReceipts } from '../receipts/freedReceipts'
import { lostCards } from './lostCards'

export interface SnapshotService {
  /** Newest first, each with what is different in it from the one before. */
  list(): Promise<Result<SnapshotView[]>>
  /** The cards that are nowhere but in snapshots, the last lost first. */
  lost(): Promise<Result<LostCard[]>>
  /** What is in one, beside today's library. */
  look(snapshotId: string): Promise<Result<SnapshotContent>>
  remove(snapshotId: string): Promise<Result<undefined>>
}

interface Needs {
  readonly snapshots: Snapshots
  readonly cards: Pick<CardRepository, 'all' | 'find'>
  readonly removeReceipts: RemoveReceipts
}

type Former = ReadonlyMap<string, FormerCard>

export function createSnapshotService({
  snapshots,
  cards,
  removeReceipts,
}: Needs): SnapshotService {
  async function changesOf(former: Former, latter: Former) {
    const states: CardStates[] = []
    for (const cardId of new Set([...former.keys(), ...latter.keys()])) {
      const [before, after] = [former.get(cardId), latter.get(cardId)]
      if (before?.state === after?.state) continue
      states.push({ before: await read(before), after: await read(after) })
    }
    return changesBetween(states)
  }

  async function read(former: FormerCard | undefined): Promise<CardDocument | null> {
    return former ? snapshots.readCard(former) : null
  }

  async function contentOf({ id }: { readonly id: string }): Promise<Former> {
    return new Map(((await snapshots.cardsOf(id)) ?? []).map((card) => [card.cardId, card]))
  }

  return {
    async list() {
      const all = await snapshots.list()
      const views: SnapshotView[] = []
      let former: Former = new Map()
      for (const snapshot of all) {
        const content = await contentOf(snapshot)
        views.unshift({ ...snapshot, changes: await changesOf(former, content) })
        former = content
      }
      return success(views)
    },
    lost: () => lostCards({ snapshots, cards }),
    async look(snapshotId) {
      const snapshot = (await snapshots.list()).find(({ id }) => id === snapshotId)
      if (snapshot === undefined) return failure('not-found')
      const former = await contentOf(snapshot)
      const states: CardStates[] = []
      const seen: FormerCardView[] = []
      for (const id of new Set([...former.keys(), ...cards.all().map(({ card }) => card.id)])) {
        const [before, after] = [await read(former.get(id)), cards.find(id)]
        states.push({ before, after })
        const view = formerCardView(before, after)
        if (view) seen.push(view)
      }
      return success({ snapshot, cards: seen, changes: changesBetween(states) })
    },
    async remove(snapshotId) {
      const removed = await snapshots.remove(snapshotId)
      if (!removed.ok) return removed
      await removeReceipts(removed.data)
      return success(undefined)
    },
  }
}
