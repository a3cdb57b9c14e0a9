import { failure, success } from '@shared/contract/result'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createRenewalService } from '../renewals/renewalService'
import { countingIds, memoryCards, renewalInput, stillClock, storedCard } from '../testing/memory'
import { receiptLibrary } from '../testing/receipts'
import { memorySnapshots } from '../testing/snapshots'
import { writeAll } from './writeAll'

/** A repository whose n-th write fails when `fails(n)`, counted from 1. */
function failingAt(count: number, fails: (write: number) => boolean) {
  const ids = Array.from({ length: count }, (_, index) => `card-${String(index).padStart(4, '0')}`)
  const documents = ids.map((id, index) => storedCard(id, { label: `号 ${index}` }))
  const memory = memoryCards(...documents)
  let writes = 0
  const cards: typeof memory = {
    ...memory,
    write: (document) => (fails(++writes) ? failure('disk-full') : memory.write(document)),
  }
  const publish = vi.fn()
  const snapshots = memorySnapshots(cards)
  const service = createRenewalService({
    cards,
    receipts: receiptLibrary(),
    snapshots,
    clock: stillClock,
    ids: countingIds(),
    changes: { publish },
  })
  const recorded = () => cards.all().filter(({ renewals }) => renewals.length > 0)
  return { ids, documents, cards, service, snapshots, publish, recorded }
}

describe('one renewal for several cards', () => {
  it('is recorded for each of them, and the window is told once', async () => {
    const { ids, service, publish, recorded } = failingAt(3, () => false)
    const outcome = await service.recordMany(ids, renewalInput)
    expect(outcome).toMatchObject({ ok: true, data: [{}, {}, {}] })
    expect(recorded()).toHaveLength(3)
    const renewalIds = recorded().map(({ renewals }) => renewals[0]?.id)
    expect(new Set(renewalIds).size).toBe(3)
    expect(publish.mock.calls).toEqual([[{ what: 'cards', ids: ids }]])
  })

  it('leaves the state before it in a snapshot, and is not recorded without one', async () => {
    const { ids, service, snapshots, recorded } = failingAt(2, () => false)
    snapshots.failsWith = 'disk-full'
    expect(await service.recordMany(ids, renewalInput)).toEqual(failure('disk-full'))
    expect(recorded()).toEqual([])
    snapshots.failsWith = null
    await service.recordMany(ids, renewalInput)
    expect(snapshots.reasons()).toEqual(['bulk'])
    const [before] = (await snapshots.cardsOf('00000001_bulk')) ?? []
    expect(before && (await snapshots.readCard(before))?.renewals).toEqual([])
  })

  it('is recorded once for a card that was named twice', async () => {
    const { ids, service, recorded } = failingAt(1, () => false)
    await service.recordMany([...ids, ...ids], renewalInput)
    expect(recorded()[0]?.renewals).toHaveLength(1)
  })

  it('ends what was begun in the guide', async () => {
    const { ids, cards, service } = failingAt(1, () => false)
    const progress = { step: 'pay', checked: [], input: renewalInput, stagedIds: [] } as const
    const stamps = { startedAt: stillClock.now(), updatedAt: stillClock.now() }
    const inProgress = { ...progress, checked: [], stagedIds: [], ...stamps }
    cards.write({ ...storedCard(ids[0] ?? ''), inProgress })
    await service.recordMany(ids, renewalInput)
    expect(cards.all()[0]?.inProgress).toBeNull()
  })

  it('is refused before anything is written when a card is gone or a field is wrong', async () => {
    const { ids, cards, documents, service } = failingAt(2, () => false)
    expect(await service.recordMany([...ids, 'card-9999'], renewalInput)).toEqual(
      failure('not-found'),
    )
    const deleted = storedCard('card-0001', { deletedAt: stillClock.now() })
    cards.write(deleted)
    expect(await service.recordMany(ids, renewalInput)).toEqual(failure('not-found'))
    expect(await service.recordMany(['card-0000'], { ...renewalInput, date: '' })).toMatchObject({
      error: { code: 'validation', issues: [{ field: 'date' }] },
    })
    expect(cards.all()).toEqual([documents[0], deleted])
  })

  it('is there for all of them or for none, at whichever write the disk is full', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.nat({ max: 14 }),
        async (count, failing) => {
          const { ids, documents, cards, service } = failingAt(count, (write) => write === failing)
          const outcome = await service.recordMany(ids, renewalInput)
          if (outcome.ok) {
            expect(cards.all().every(({ renewals }) => renewals.length === 1)).toBe(true)
          } else {
            expect(outcome).toEqual(failure('disk-full'))
            expect(cards.all()).toEqual(documents)
          }
          expect(outcome.ok).toBe(failing === 0 || failing > count)
        },
      ),
    )
  })

  it('names exactly the cards that keep it, should not even the way back be open', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 24 })),
        async (count, failing) => {
          const { ids, service, recorded } = failingAt(count, (write) => failing.includes(write))
          const outcome = await service.recordMany(ids, renewalInput)
          const labels = recorded().map(({ card }) => card.label)
          if (outcome.ok) expect(labels).toHaveLength(count)
          else if (outcome.error.code === 'partly-recorded') {
            const told = outcome.error.params['labels'].split(' · ')
            expect(told.sort()).toEqual(labels.sort())
          } else expect(labels).toEqual([])
        },
      ),
    )
  })
})

it('writes nothing new: a document that is not there is refused', () => {
  const cards = memoryCards(storedCard('card-0001'))
  const changed = storedCard('card-0001', { label: '新名' })
  expect(writeAll(cards, [changed, storedCard('card-0002')])).toEqual(failure('not-found'))
  expect(cards.all()).toEqual([storedCard('card-0001')])
  expect(writeAll(cards, [changed])).toEqual(success([changed]))
})
