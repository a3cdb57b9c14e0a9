import type { Api } from '@shared/contract/api'
import { failure, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { findRenewal } from '@shared/domain/renewals/renewalChanges'
import { lostCardsOf } from '@shared/domain/snapshots/lostCard'
import { changesBetween } from '@shared/domain/snapshots/libraryChanges'
import { restoredCard, restoredLibrary, restoredRenewal } from '@shared/domain/snapshots/restoring'
import { formerCardView } from '@shared/domain/snapshots/snapshotView'
import type { MemorySnapshot } from './memorySnapshot'
import type { World } from './world'

export function memorySnapshots(world: World): Api['snapshots'] {
  const found = (id: string) => world.snapshots.find((snapshot) => snapshot.id === id)

  return {
    list: () =>
      world.answer('snapshots:list', () =>
        success(
          world.snapshots
            .map((snapshot, index) => ({
              ...infoOf(snapshot),
              changes: changesBetween(
                statesOf(world.snapshots[index - 1]?.documents ?? [], snapshot.documents),
              ),
            }))
            .reverse(),
        ),
      ),
    lost: () =>
      world.answer('snapshots:lost', () => {
        const newestFirst = [...world.snapshots].reverse()
        const ids = new Set(newestFirst.flatMap(({ documents }) => documents.map(idOf)))
        const lost = [...ids].filter((id) => world.find(id) === null)
        return success(
          lostCardsOf(
            lost.map((id) =>
              newestFirst.flatMap((snapshot) =>
                snapshot.documents
                  .filter((document) => idOf(document) === id)
                  .map((document) => ({ snapshot, document })),
              ),
            ),
          ),
        )
      }),
    look: ({ snapshotId: id }) =>
      world.answer('snapshots:look', () => {
        const snapshot = found(id)
        if (!snapshot) return failure('not-found')
        const states = statesOf(snapshot.documents, world.documents)
        const cards = states.flatMap(({ before, after }) => formerCardView(before, after) ?? [])
        return success({ snapshot: infoOf(snapshot), cards, changes: changesBetween(states) })
      }),
    restore: ({ snapshotId: id, cardId, renewalId }) =>
      world.answer('snapshots:restore', () => {
        const snapshot = found(id)
        if (!snapshot) return failure('not-found')
        const undo = world.takeSnapshot('restore')
        const changed = changedBy(world, snapshot, { cardId, renewalId })
        if (changed === null) return failure('not-found')
        const saved = world.save(...changed)
        return saved.ok ? success({ ...saved.data, undo }) : saved
      }),
    remove: ({ snapshotId: id }) =>
      world.answer('snapshots:remove', () => {
        if (!found(id)) return failure('not-found')
        world.snapshots = world.snapshots.filter((snapshot) => snapshot.id !== id)
        return success(undefined)
      }),
  }
}

const idOf = ({ card }: CardDocument) => card.id

function changedBy(
  world: World,
  { documents }: MemorySnapshot,
  { cardId, renewalId }: { readonly cardId: string | null; readonly renewalId: string | null },
): CardDocument[] | null {
  if (cardId === null) return restoredLibrary(world.documents, documents, world.now())
  const former = documents.find(({ card }) => card.id === cardId) ?? null
  const current = world.documents.find(({ card }) => card.id === cardId) ?? null
  if (renewalId === null) {
    const restored = restoredCard(current, former, world.now())
    return restored && [restored]
  }
  if (current === null) return null
  const renewal = (former && findRenewal(former, renewalId)) ?? null
  return [restoredRenewal(current, { renewalId, former: renewal }, world.now())]
}

function statesOf(before: readonly CardDocument[], after: readonly CardDocument[]) {
  const ids = new Set([...before, ...after].map(({ card }) => card.id))
  const of = (documents: readonly CardDocument[], id: string) =>
    documents.find(({ card }) => card.id === id) ?? null
  return [...ids].map((id) => ({ before: of(before, id), after: of(after, id) }))
}

function infoOf({ id, takenAt, reason, documents }: MemorySnapshot) {
  return { id, takenAt, reason, cards: documents.length }
}
