import type { DamagedDocument } from '@shared/contract/models'
import { failure, success } from '@shared/contract/result'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { describe, expect, it, vi } from 'vitest'
import { createLibraryService } from './libraryService'
import { countingIds, memoryCards, stillClock, storedCard } from '../testing/memory'

const DAMAGED: DamagedDocument = {
  id: 'settings',
  kind: 'settings',
  problem: 'not-json',
  fileName: 'settings.json',
  backupFrom: null,
}

function setUp(cards = memoryCards()) {
  const notify = vi.fn()
  const onSettingsChanged = vi.fn()
  const service = createLibraryService({
    cards,
    settings: { read: () => DEFAULT_SETTINGS, write: success },
    repair: {
      damaged: () => [DAMAGED],
      restore: (id) => (id === 'settings' ? success(DAMAGED) : failure('no-backup')),
    },
    clock: stillClock,
    ids: countingIds(),
    notify,
    onSettingsChanged,
  })
  return { cards, notify, onSettingsChanged, service }
}

describe('the library', () => {
  it('is given whole at first, and then only what changed', () => {
    const { service, cards } = setUp(memoryCards(storedCard('card-0001'), storedCard('card-0002')))
    const first = service.read(null)
    expect(first).toMatchObject({ cardIds: ['card-0001', 'card-0002'], damaged: [DAMAGED] })
    expect(first.documents).toHaveLength(2)
    expect(service.read(first.revision).documents).toEqual([])
    cards.write(storedCard('card-0002', { label: '新' }))
    cards.remove('card-0001')
    const second = service.read(first.revision + 1)
    expect(second.cardIds).toEqual(['card-0002'])
    expect(second.documents.map(({ card }) => card.label)).toEqual(['新'])
  })

  it('is given whole again to a window that does not have what was given last', () => {
    const { service } = setUp(memoryCards(storedCard('card-0001')))
    const { revision } = service.read(null)
    expect(service.read(revision - 1).documents).toHaveLength(1)
    expect(service.read(null).documents).toHaveLength(1)
  })
})

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
    const { service, cards } = setUp(memoryCards(storedCard('card-0001')))
    await service.loadSamples('zh-CN')
    expect(service.removeSamples()).toEqual(success(undefined))
    expect(cards.all().map(({ card }) => card.id)).toEqual(['card-0001'])
  })

  it('come all or not at all', async () => {
    const { service, cards, notify } = setUp()
    const write = cards.write
    let room = 2
    cards.write = (document) => (room-- > 0 ? write(document) : failure('disk-full'))
    expect(await service.loadSamples('es')).toEqual(failure('disk-full'))
    expect(cards.all()).toEqual([])
    expect(notify).not.toHaveBeenCalled()
  })
})

describe('restoring', () => {
  it('settings makes everything follow them', () => {
    const { service, notify, onSettingsChanged } = setUp()
    expect(service.restore('settings')).toEqual(success(undefined))
    expect(onSettingsChanged).toHaveBeenCalledWith(DEFAULT_SETTINGS)
    expect(notify).toHaveBeenCalledOnce()
  })

  it('a card without a good copy says so', () => {
    const { service, notify } = setUp()
    expect(service.restore('card-0001')).toEqual(failure('no-backup'))
    expect(notify).not.toHaveBeenCalled()
  })
})

it('tells the damaged documents with the good ones', () => {
  expect(setUp(memoryCards(storedCard('card-0001'))).service.read(null)).toMatchObject({
    documents: [{ card: { id: 'card-0001' } }],
    damaged: [{ id: 'settings' }],
  })
})
