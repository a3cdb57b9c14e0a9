import { describe, expect, it, vi } from 'vitest'
import { failure, success } from '@shared/contract/result'
import { aRenewal } from '@shared/domain/testing/documents'
import { memoryCards, storedCard } from '../testing/memory'
import { memorySnapshots } from '../testing/snapshots'
import { createSnapshotService } from './snapshotService'

const NONE = { added: 0, changed: 0, gone: 0 }

function setUp() {
  const cards = memoryCards(storedCard('card-0001'))
  const snapshots = memorySnapshots(cards)
  const removeReceipts = vi.fn(() => Promise.resolve(0))
  const service = createSnapshotService({ snapshots, cards, removeReceipts })
  return { cards, snapshots, service }
}

describe('the list of snapshots', () => {
  it('says of each what changed since the one before, newest first', async () => {
    const { cards, snapshots, service } = setUp()
    await snapshots.take('day')
    cards.write({ ...storedCard('card-0001'), renewals: [aRenewal('2026-03-01')] })
    cards.write(storedCard('card-0002', { number: '900000002' }))
    await snapshots.take('import')
    expect(await service.list()).toMatchObject({
      data: [
        {
          id: '00000002_import',
          changes: { cards: { ...NONE, added: 1 }, renewals: { ...NONE, added: 1 } },
        },
        { id: '00000001_day', changes: { cards: { ...NONE, added: 1 }, renewals: NONE } },
      ],
    })
  })
})

describe('looking into a snapshot', () => {
  it('shows its cards beside today’s, and what bringing it back would change', async () => {
    const { cards, snapshots, service } = setUp()
    await snapshots.take('day')
    cards.remove('card-0001')
    cards.write(storedCard('card-0002', { number: '900000002' }))
    expect(await service.look('00000001_day')).toMatchObject({
      data: {
        cards: [
          { id: 'card-0001', state: 'gone' },
          { id: 'card-0002', state: 'later' },
        ],
        changes: { cards: { added: 1, changed: 0, gone: 1 } },
      },
    })
  })

  it('that is not there says so', async () => {
    expect(await setUp().service.look('00000009_day')).toEqual(failure('not-found'))
  })
})

describe('the cards that are only in snapshots', () => {
  it('are those neither in today’s library nor in its trash', async () => {
    const { cards, snapshots, service } = setUp()
    cards.write(storedCard('card-0002', { number: '900000002' }))
    await snapshots.take('day')
    cards.write(storedCard('card-0002', { deletedAt: '2026-11-01T00:00:00.000Z' }))
    await snapshots.take('trash')
    expect(await service.lost()).toEqual(success([]))
    cards.remove('card-0002')
    expect(await service.lost()).toMatchObject({
      data: [{ id: 'card-0002', snapshotId: '00000001_day' }],
    })
  })
})
