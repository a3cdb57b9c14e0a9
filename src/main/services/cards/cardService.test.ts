import { failure } from '@shared/contract/result'
import { describe, expect, it, vi } from 'vitest'
import { createCardService } from './cardService'
import { NOW, cardInput, countingIds, memoryCards, stillClock, storedCard } from '../testing/memory'

const ICCID = '8951101234567890123'

function setUp(cards = memoryCards()) {
  const publish = vi.fn()
  const changes = { publish }
  const service = createCardService({ cards, clock: stillClock, ids: countingIds(), changes })
  return { cards, publish, service }
}

describe('adding a card', () => {
  it('stores what was typed, read, and tells the window', () => {
    const { service, cards, publish } = setUp()
    const added = service.add(cardInput)
    expect(added).toMatchObject({
      ok: true,
      data: { card: { number: '987654321', isSample: false } },
    })
    expect(cards.all()).toHaveLength(1)
    expect(publish.mock.calls).toEqual([[{ what: 'cards', ids: [cards.all()[0]?.card.id] }]])
  })

  it('says of every wrong field what is wrong, and stores nothing', () => {
    const { service, cards, publish } = setUp()
    expect(service.add({ ...cardInput, label: ' ', number: '12' })).toMatchObject({
      ok: false,
      error: { code: 'validation', issues: [{ field: 'label' }, { field: 'number' }] },
    })
    expect(cards.all()).toEqual([])
    expect(publish).not.toHaveBeenCalled()
  })

  it('names the card that has the number already', () => {
    const { service } = setUp(memoryCards(storedCard('card-0001', { label: '旧卡' })))
    const other = { cardId: 'card-0001', label: '旧卡', where: 'active' } as const
    expect(service.add(cardInput)).toEqual(failure('duplicate-number', other))
  })

  it.each([
    ['archived', { archivedAt: NOW }],
    ['trash', { deletedAt: NOW }],
    ['trash', { archivedAt: NOW, deletedAt: NOW }],
  ])('says that the other card lies in the %s', (where, changes) => {
    const { service } = setUp(memoryCards(storedCard('card-0001', changes)))
    expect(service.add(cardInput)).toMatchObject({ error: { params: { where } } })
  })

  it('names the card that has the ICCID already, though its number differs', () => {
    const other = storedCard('card-0001', { number: '900000001', iccid: ICCID, label: '旧卡' })
    const { service } = setUp(memoryCards(other))
    const taken = { cardId: 'card-0001', label: '旧卡', where: 'active' } as const
    expect(service.add({ ...cardInput, iccid: ICCID })).toEqual(failure('duplicate-iccid', taken))
    expect(service.add(cardInput).ok).toBe(true)
  })

  it('changes nothing in memory when the disk is full', () => {
    const { service, cards, publish } = setUp()
    cards.failsWith = 'disk-full'
    expect(service.add(cardInput)).toEqual(failure('disk-full'))
    expect(publish).not.toHaveBeenCalled()
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

  it('may keep its own ICCID', () => {
    const { service } = setUp(memoryCards(storedCard('card-0001', { iccid: ICCID })))
    expect(service.edit('card-0001', { ...cardInput, iccid: ICCID }).ok).toBe(true)
  })

  it('may not take the ICCID of another', () => {
    const other = storedCard('card-0002', { number: '900000002', iccid: ICCID })
    const { service, cards } = setUp(memoryCards(storedCard('card-0001'), other))
    expect(service.edit('card-0001', { ...cardInput, iccid: ICCID })).toMatchObject({
      error: { code: 'duplicate-iccid', params: { cardId: 'card-0002' } },
    })
    expect(cards.find('card-0001')?.card.iccid).toBeNull()
  })

  it('brings back the days on which things were seen when an edit is taken back', () => {
    const seen = {
      balance: 'yes',
      balanceOn: '2026-03-01',
      confirmedExpiry: { on: '2026-12-01', seenOn: '2026-03-01' },
    } as const
    const before = storedCard('card-0001', seen)
    const { service } = setUp(memoryCards(before))
    const asTyped = { ...cardInput, balance: 'yes', confirmedExpiry: '2026-12-01' } as const
    service.edit('card-0001', { ...asTyped, balance: 'no', confirmedExpiry: '' })
    expect(service.edit('card-0001', asTyped, { ...seen, rule: null })).toMatchObject({
      ok: true,
      data: { card: seen },
    })
    service.noteSeen('card-0001', 'balance')
    service.noteSeen('card-0001', 'expiry')
    expect(service.edit('card-0001', asTyped, { ...seen, rule: null })).toMatchObject({
      ok: true,
      data: { card: seen },
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
