import type { DamagedDocument } from '@shared/contract/models'
import { failure, success } from '@shared/contract/result'
import { describe, expect, it, vi } from 'vitest'
import { createLibraryService } from './libraryService'
import { memorySnapshots } from '../testing/snapshots'
import { createPurge } from './purge'
import { countingIds, memoryCards, stillClock, storedCard } from '../testing/memory'

const DAMAGED: DamagedDocument = {
  id: 'settings',
  kind: 'settings',
  problem: 'not-json',
  fileName: 'settings.json',
  label: null,
  backupFrom: null,
}

function setUp(cards = memoryCards()) {
  const publish = vi.fn()
  const changes = { publish }
  const purge = createPurge({
    cards,
    changes,
    snapshots: memorySnapshots(cards),
    removeReceipts: () => Promise.resolve(0),
  })
  const service = createLibraryService({
    cards,
    repair: {
      damaged: () => [DAMAGED],
      restore: (id) => (id === 'settings' ? success(DAMAGED) : failure('no-backup')),
    },
    clock: stillClock,
    ids: countingIds(),
    changes,
    purge,
  })
  return { cards, publish, service }
}

describe('sample cards', () => {
  it.each(['zh-CN', 'es', 'en'] as const)('come in %s, marked as samples', async (language) => {
    const { service, cards } = setUp()
    expect((await service.loadSamples(language)).ok).toBe(true)
    expect(cards.all()).toHaveLength(4)
    expect(cards.all().every(({ card }) => card.isSample && card.label !== '')).toBe(true)
  })

  it('come once, however often they are asked for', async () => {
    const { service, cards } = setUp()
    await Promise.all([service.loadSamples('en'), service.loadSamples('en')])
    expect(cards.all()).toHaveLength(4)
  })

  it('go with one click, and leave the cards of the user', async () => {
    const { service, cards, publish } = setUp(memoryCards(storedCard('card-0001')))
    await service.loadSamples('zh-CN')
    const ids = cards.all().flatMap(({ card }) => (card.isSample ? [card.id] : []))
    expect(await service.removeSamples()).toEqual(success(undefined))
    expect(cards.all().map(({ card }) => card.id)).toEqual(['card-0001'])
    expect(publish.mock.calls).toEqual(Array(2).fill([{ what: 'cards', ids }]))
  })

  it('stay when one was changed into a card of the user by another program meanwhile', async () => {
    const { service, cards } = setUp()
    await service.loadSamples('en')
    const [first, ...others] = cards.all()
    if (!first) throw new Error('There are no samples.')
    const mine = { ...first, card: { ...first.card, isSample: false } }
    cards.lookAgain = (id) => {
      if (id === first.card.id) cards.write(mine)
      return cards.find(id)
    }
    expect(others).toHaveLength(3)
    await service.removeSamples()
    expect(cards.all()).toEqual([mine])
  })

  it('come all or not at all', async () => {
    const { service, cards, publish } = setUp()
    const write = cards.write
    let room = 2
    cards.write = (document) => (room-- > 0 ? write(document) : failure('disk-full'))
    expect(await service.loadSamples('es')).toEqual(failure('disk-full'))
    expect(cards.all()).toEqual([])
    expect(publish).not.toHaveBeenCalled()
  })
})

describe('restoring', () => {
  it('settings makes everything follow them', () => {
    const { service, publish } = setUp()
    expect(service.restore('settings')).toEqual(success(undefined))
    expect(publish.mock.calls).toEqual([[{ what: 'settings' }], [{ what: 'damage' }]])
  })

  it('a card without a good copy says so', () => {
    const { service, publish } = setUp()
    expect(service.restore('card-0001')).toEqual(failure('no-backup'))
    expect(publish).not.toHaveBeenCalled()
  })
})
