import { describe, expect, it } from 'vitest'
import { failure, success } from '@shared/contract/result'
import { DEFAULT_VIEWS } from '@shared/domain/history/historyViews'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { createRestoreService } from '../services/snapshots/restoreService'
import { createSnapshotService } from '../services/snapshots/snapshotService'
import { memoryCards, stillClock, storedCard } from '../services/testing/memory'
import { memorySnapshots } from '../services/testing/snapshots'
import { restoreSnapshot } from './restoreSnapshot'

/** Since the snapshot 老家 was removed for good and 后来的 was added, with the number of neither. */
async function setUp() {
  const cards = memoryCards(
    storedCard('card-0001', { label: '老家', number: '900000001' }),
    storedCard('card-0002', { label: '同名', number: '900000002' }),
    storedCard('card-0003', { label: '同名', number: '900000003' }),
  )
  const snapshots = memorySnapshots(cards)
  await snapshots.take('day')
  cards.remove('card-0001')
  cards.write(storedCard('card-0004', { label: '后来的', number: '900000004' }))
  const services = {
    snapshots: createSnapshotService({ snapshots, cards, removeReceipts: async () => 0 }),
    restores: createRestoreService({
      cards,
      snapshots,
      clock: stillClock,
      changes: { publish: () => undefined },
      settings: { read: () => DEFAULT_SETTINGS, write: success },
      views: { read: () => DEFAULT_VIEWS, write: success },
    }),
  }
  const ask = (card: string | null, { isTrial = false, snapshotId = '00000001_day' } = {}) =>
    restoreSnapshot(services, { snapshotId, card, isTrial })
  return { cards, snapshots, ask }
}

describe('a restore asked for by a command', () => {
  it('brings the card back that is named, in whatever spelling', async () => {
    const { cards, ask } = await setUp()
    expect(await ask('+51 900-000-001')).toMatchObject({
      data: { card: { label: '老家', state: 'gone' }, changes: null, undo: '00000002_restore' },
    })
    expect(cards.find('card-0001')?.card.deletedAt).toBeNull()
  })

  it('can be taken back with the snapshot that it names', async () => {
    const { cards, ask } = await setUp()
    await ask('老家')
    expect(await ask('900000001', { snapshotId: '00000002_restore' })).toMatchObject({
      data: { card: { state: 'later' } },
    })
    expect(cards.find('card-0001')?.card.deletedAt).toBe(stillClock.now())
  })

  it('only tells what would happen in a trial', async () => {
    const { cards, snapshots, ask } = await setUp()
    expect(await ask('老家', { isTrial: true })).toMatchObject({ data: { undo: null } })
    expect(await ask(null, { isTrial: true })).toMatchObject({
      data: { card: null, changes: { cards: { added: 1, gone: 1 } }, undo: null },
    })
    expect(cards.find('card-0001')).toBeNull()
    expect(snapshots.reasons()).toEqual(['day'])
  })

  it('writes nothing when it is not clear which card is meant, or the card is the same', async () => {
    const { snapshots, ask } = await setUp()
    expect(await ask('没有的')).toMatchObject({ data: { problem: 'noCard', undo: null } })
    expect(await ask('同名')).toMatchObject({ data: { problem: 'manyCards', undo: null } })
    expect(await ask('900000003')).toMatchObject({ data: { card: { state: 'same' }, undo: null } })
    expect(await ask('老家', { snapshotId: '00000009_day' })).toEqual(failure('not-found'))
    expect(snapshots.reasons()).toEqual(['day'])
  })
})
