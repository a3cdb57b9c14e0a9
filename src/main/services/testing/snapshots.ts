import { type BareErrorCode, failure, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type SnapshotReason, snapshotId } from '@shared/domain/snapshots/snapshot'
import type { CardRepository } from '../../ports/records'
import type { Snapshots } from '../../ports/snapshots'
import { NOW } from './memory'

/** Snapshots of a repository in memory. Set `failsWith` to make every one fail. */
export function memorySnapshots(cards: Pick<CardRepository, 'all'> = { all: () => [] }) {
  const taken: { id: string; reason: SnapshotReason; documents: readonly CardDocument[] }[] = []
  let restoring: string | null = null
  const infoOf = ({ id, reason, documents }: (typeof taken)[number]) => ({
    id,
    takenAt: NOW,
    reason,
    cards: documents.length,
  })
  /** Nothing was written since the newest one that was taken. */
  const isSettled = () => {
    const newest = taken.findLast(({ reason }) => reason !== 'backup')?.documents ?? null
    const now = cards.all()
    return newest?.length === now.length && newest.every((one, at) => one === now[at])
  }
  const stateOf = (id: string, cardId: string) => `${id} ${cardId}`
  const snapshots: Snapshots & {
    failsWith: BareErrorCode | null
    readonly reasons: () => SnapshotReason[]
  } = {
    failsWith: null,
    reasons: () => taken.map(({ reason }) => reason),
    isDue: () => !isSettled(),
    async take(reason) {
      if (snapshots.failsWith) return failure(snapshots.failsWith)
      const snapshot = {
        id: snapshotId(taken.length + 1, reason),
        reason,
        documents: [...cards.all()],
      }
      taken.push(snapshot)
      return success(infoOf(snapshot))
    },
    async adopt({ cards: documents }) {
      if (snapshots.failsWith) return failure(snapshots.failsWith)
      const id = snapshotId(taken.length + 1, 'backup')
      const snapshot: (typeof taken)[number] = { id, reason: 'backup', documents }
      taken.push(snapshot)
      return success(infoOf(snapshot))
    },
    list: async () => taken.map(infoOf),
    async cardsOf(snapshotId) {
      const found = taken.find(({ id }) => id === snapshotId)
      return (
        found?.documents.map(({ card }) => ({
          cardId: card.id,
          state: stateOf(found.id, card.id),
        })) ?? null
      )
    },
    async readCard({ state }) {
      const documents = taken.flatMap(({ id, documents }) =>
        documents.map((document) => ({ id, document })),
      )
      return (
        documents.find((one) => stateOf(one.id, one.document.card.id) === state)?.document ?? null
      )
    },
    preferencesOf: async () => ({ settings: null, views: null }),
    noteRestoring(id) {
      restoring = id
      return success(undefined)
    },
    restoring: () => restoring,
    named: async (contents) =>
      contents.filter(({ sha256 }) => JSON.stringify(taken).includes(sha256)),
    remove: async (id) => {
      const place = taken.findIndex((one) => one.id === id)
      if (place === -1) return failure('not-found')
      taken.splice(place, 1)
      return success([])
    },
    thin: async () => success([]),
  }
  return snapshots
}
