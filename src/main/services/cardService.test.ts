import { failure } from '@shared/contract/result'
import { describe, expect, it, vi } from 'vitest'
import { createCardService } from './cardService'
import { cardInput, countingIds, memoryCards, stillClock, storedCard } from './testing/memory'

function setUp(cards = memoryCards()) {
  const notify = vi.fn()
  return {
    cards,
    notify,
    service: createCardService({ cards, clock: stillClock, ids: countingIds(), notify }),
  }
}

describe('adding a card', () => {
  it('stores what was typed, read, and tells the window', () => {
    const { service, cards, notify } = setUp()
    const added = service.add(cardInput)
    expect(added).toMatchObject({
      ok: true,
      data: { card: { number: '987654321', isSample: false } },
    })
    expect(cards.all()).toHaveLength(1)
    expect(notify).toHaveBeenCalledOnce()
  })

  it('says of every wrong field what is wrong, and stores nothing', () => {
    const { service, cards, notify } = setUp()
    expect(service.add({ ...cardInput, label: ' ', number: '12' })).toMatchObject({
      ok: false,
      error: { code: 'validation', issues: [{ field: 'label' }, { field: 'number' }] },
    })
    expect(cards.all()).toEqual([])
    expect(notify).not.toHaveBeenCalled()
  })

  it('names the card that has the number already', () => {
    const { service } = setUp(memoryCards(storedCard('card-0001', { label: '旧卡' })))
    const taken = failure('duplicate-number', { cardId: 'card-0001', label: '旧卡' })
    expect(service.add(cardInput)).toEqual(taken)
  })

  it('changes nothing in memory when the disk is full', () => {
    const { service, cards, notify } = setUp()
    cards.failsWith = 'disk-full'
    expect(service.add(cardInput)).toEqual(failure('disk-full'))
    expect(notify).not.toHaveBeenCalled()
  })
})

describe('editing a card', () => {
  it('may keep its own number', () => {
    const { service } = setUp(memoryCards(storedCard('card-0001')))
    expect(service.edit('card-0001', { ...cardInput, label: '新名' })).toMatchObject({
      ok: true,
      data: { card: { id: 'card-0001', label: '新名' } },
    })
  })

  it('of which nothing is known any more is told apart', () => {
    expect(setUp().service.edit('card-0009', cardInput)).toEqual(failure('not-found'))
  })
})

describe('deleting a card', () => {
  it('can be undone', () => {
    const { service, cards } = setUp(memoryCards(storedCard('card-0001')))
    service.delete('card-0001')
    expect(cards.find('card-0001')?.card.deletedAt).not.toBeNull()
    expect(service.restore('card-0001')).toMatchObject({
      ok: true,
      data: { card: { deletedAt: null } },
    })
  })

  it('keeps its number while it rests in the trash, so that restoring it always works', () => {
    const { service } = setUp(memoryCards(storedCard('card-0001')))
    service.delete('card-0001')
    expect(service.add(cardInput)).toMatchObject({
      ok: false,
      error: { code: 'duplicate-number', params: { cardId: 'card-0001' } },
    })
    expect(service.restore('card-0001').ok).toBe(true)
  })
})

it('archives a card and takes it back', () => {
  const { service } = setUp(memoryCards(storedCard('card-0001')))
  expect(service.archive('card-0001')).toMatchObject({
    data: { card: { archivedAt: stillClock.now() } },
  })
  expect(service.unarchive('card-0001')).toMatchObject({ data: { card: { archivedAt: null } } })
})
