import { describe, expect, it, vi } from 'vitest'
import { failure, success } from '@shared/contract/result'
import { aRenewal } from '@shared/domain/testing/documents'
import { DEFAULT_VIEWS } from '@shared/domain/history/historyViews'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { memoryCards, stillClock, storedCard } from '../testing/memory'
import { memorySnapshots } from '../testing/snapshots'
import { createRestoreService } from './restoreService'

const march = aRenewal('2026-03-01')

async function setUp() {
  const cards = memoryCards(
    { ...storedCard('card-0001', { label: '旧名' }), renewals: [march] },
    storedCard('card-0002', { number: '900000002' }),
  )
  const snapshots = memorySnapshots(cards)
  await snapshots.take('day')
  const publish = vi.fn()
  const service = createRestoreService({
    cards,
    snapshots,
    settings: { read: () => DEFAULT_SETTINGS, write: success },
    views: { read: () => DEFAULT_VIEWS, write: success },
    clock: stillClock,
    changes: { publish },
  })
  const restore = (
    cardId: string | null,
    renewalId: string | null = null,
    snapshotId = '00000001_day',
  ) => service.restore({ snapshotId, cardId, renewalId })
  const labels = () =>
    cards.all().map(({ card }) => `${card.label}${card.deletedAt === null ? '' : ' 回收站'}`)
  return { cards, snapshots, service, publish, restore, labels }
}

describe('bringing back', () => {
  it('a card that was removed for good writes it anew, and one more restore takes that back', async () => {
    const { cards, restore, publish } = await setUp()
    cards.remove('card-0001')
    const restored = await restore('card-0001')
    expect(restored).toEqual(success({ cardIds: ['card-0001'], undo: '00000002_restore' }))
    expect(cards.find('card-0001')?.renewals).toMatchObject([{ id: march.id }])
    expect(publish.mock.calls).toEqual([[{ what: 'cards', ids: ['card-0001'] }]])
    await restore('card-0001', null, '00000002_restore')
    expect(cards.find('card-0001')?.card.deletedAt).toBe(stillClock.now())
  })

  it('a card whose number another one has taken is refused, and says which', async () => {
    const { cards, restore } = await setUp()
    cards.remove('card-0001')
    cards.write(storedCard('card-0003', { label: '别人', number: '987654321' }))
    expect(await restore('card-0001')).toMatchObject({
      error: { code: 'duplicate-number', params: { cardId: 'card-0003' } },
    })
  })

  it('anything from a snapshot that is gone is refused, and today’s card stays', async () => {
    const { snapshots, restore, labels } = await setUp()
    expect(await restore('card-0001', null, '00000009_day')).toEqual(failure('not-found'))
    expect(await restore('card-0001', march.id, '00000009_day')).toEqual(failure('not-found'))
    expect(labels()).toEqual(['旧名', '银行卡号'])
    expect(snapshots.reasons()).toEqual(['day'])
  })

  it('a renewal changes nothing else of its card', async () => {
    const { cards, restore } = await setUp()
    cards.write({ ...storedCard('card-0001', { label: '新名' }), renewals: [] })
    expect((await restore('card-0001', march.id)).ok).toBe(true)
    const now = cards.find('card-0001')
    expect([now?.card.label, now?.renewals.map(({ id }) => id)]).toEqual(['新名', [march.id]])
  })

  it('a renewal needs its card, which comes back first', async () => {
    const { cards, restore } = await setUp()
    cards.remove('card-0001')
    expect(await restore('card-0001', march.id)).toEqual(failure('not-found'))
  })

  it('everything puts what came later into the trash, and undo brings that back', async () => {
    const { cards, restore, labels } = await setUp()
    cards.write(storedCard('card-0001', { label: '新名' }))
    cards.remove('card-0002')
    cards.write(storedCard('card-0003', { label: '后来的', number: '900000003' }))
    const restored = await restore(null)
    expect(labels().sort()).toEqual(['后来的 回收站', '旧名', '银行卡号'])
    expect(restored).toMatchObject({ data: { undo: '00000002_restore' } })
    await restore(null, null, '00000002_restore')
    expect(labels().sort()).toEqual(['后来的', '新名', '银行卡号 回收站'])
  })

  it('anything is refused while the state before it cannot be kept', async () => {
    const { cards, snapshots, restore, labels } = await setUp()
    cards.write(storedCard('card-0001', { label: '新名' }))
    snapshots.failsWith = 'disk-full'
    expect(await restore('card-0001')).toEqual(failure('disk-full'))
    expect(await restore(null)).toEqual(failure('disk-full'))
    expect(labels()).toContain('新名')
  })
})

describe('what a backup held', () => {
  const content = (...cards: ReturnType<typeof storedCard>[]) => ({
    cards,
    settings: null,
    views: null,
  })

  it('takes the place of everything, and the snapshot before takes it back', async () => {
    const { service, snapshots, restore, labels } = await setUp()
    const former = storedCard('card-0009', { label: '备份里的', number: '900000009' })
    expect(await service.restoreBackup(() => content(former))).toMatchObject({
      data: { undo: '00000002_restore' },
    })
    expect(labels().sort()).toEqual(['备份里的', '旧名 回收站', '银行卡号 回收站'])
    expect(snapshots.restoring()).toBeNull()
    await restore(null, null, '00000002_restore')
    expect(labels().sort()).toEqual(['备份里的 回收站', '旧名', '银行卡号'])
  })

  it('loses nothing that is recorded while the backup is being read', async () => {
    const { service, cards, snapshots, labels } = await setUp()
    const adopt = snapshots.adopt
    snapshots.adopt = async (held) => {
      snapshots.adopt = adopt
      cards.write(storedCard('card-0003', { label: '刚记的', number: '900000003' }))
      return adopt(held)
    }
    const done = await service.restoreBackup((today) => content(...today))
    expect(labels()).toContain('刚记的')
    expect(done).toMatchObject({ data: { undo: '00000003_restore' } })
    expect(snapshots.reasons()).toEqual(['day', 'restore', 'restore', 'backup'])
  })

  it('that was cut short is finished at the next start', async () => {
    const { service, cards, snapshots, labels } = await setUp()
    cards.failsWith = 'disk-full'
    const former = storedCard('card-0001', { label: '备份里的' })
    expect(await service.restoreBackup(() => content(former))).toEqual(failure('disk-full'))
    expect(snapshots.restoring()).toBe('00000003_backup')
    cards.failsWith = null
    await service.finishRestoring()
    expect(labels()).toContain('备份里的')
  })
})

describe('a restore of everything that was cut short', () => {
  it('is finished at the next start', async () => {
    const { cards, snapshots, service, restore, labels } = await setUp()
    cards.write(storedCard('card-0001', { label: '新名' }))
    cards.remove('card-0002')
    cards.failsWith = 'disk-full'
    expect(await restore(null)).toEqual(failure('disk-full'))
    expect(snapshots.restoring()).toBe('00000001_day')
    cards.failsWith = null
    await service.finishRestoring()
    expect(labels().sort()).toEqual(['旧名', '银行卡号'])
    expect(snapshots.restoring()).toBeNull()
  })
})
