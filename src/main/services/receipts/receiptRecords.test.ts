import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { newReceipt } from '@shared/domain/receipts/receipt'
import { failure } from '@shared/contract/result'
import { aRenewal } from '@shared/domain/testing/documents'
import { describe, expect, it, vi } from 'vitest'
import { createReceiptRecords } from './receiptRecords'
import { NOW, memoryCards, stillClock, storedCard } from '../testing/memory'

const RECEIPT = newReceipt(
  { sha256: 'a'.repeat(64), type: 'png', bytes: 3, fileName: 'a.png' },
  { id: 'receipt-1', addedAt: NOW },
)
const PLACE = { cardId: 'card-0001', renewalId: 'renewal-1', receiptId: RECEIPT.id }
const OTHER_CARD = { cardId: 'card-0002', renewalId: 'renewal-9' }

function setUp({ other = {} }: { other?: Partial<CardDocument['card']> } = {}) {
  const cards = memoryCards(
    {
      ...storedCard('card-0001'),
      renewals: [
        aRenewal('2026-11-20', { id: 'renewal-1', receipts: [RECEIPT] }),
        aRenewal('2026-06-01', { id: 'renewal-2' }),
        aRenewal('2026-01-01', { id: 'renewal-3', deletedAt: NOW }),
      ],
    },
    {
      ...storedCard('card-0002', other),
      renewals: [aRenewal('2026-10-01', { id: 'renewal-9' })],
    },
  )
  const written: string[] = []
  const write = cards.write
  cards.write = (document) => {
    const outcome = write(document)
    if (outcome.ok) written.push(document.card.id)
    return outcome
  }
  const publish = vi.fn()
  const service = createReceiptRecords({ cards, clock: stillClock, changes: { publish } })
  /** Where the receipt hangs, as `card renewal`. */
  const hangsAt = () =>
    cards
      .all()
      .flatMap(({ card, renewals }) =>
        renewals.flatMap(({ id, receipts }) => receipts.map(() => `${card.id} ${id}`)),
      )
  return { cards, service, written, publish, hangsAt }
}

describe('a receipt', () => {
  it('is noted', () => {
    const { service, publish } = setUp()
    const edited = service.editNote(PLACE, ' 第二次付款 ')
    expect(edited).toMatchObject({
      data: { renewals: [{ receipts: [{ note: '第二次付款' }] }, {}, {}] },
    })
    expect(publish.mock.calls).toEqual([[{ what: 'cards', ids: ['card-0001'] }]])
  })

  it('rests in the trash and comes back whole', () => {
    const { service, cards } = setUp()
    service.delete(PLACE)
    expect(cards.find('card-0001')?.renewals[0]?.receipts).toEqual([{ ...RECEIPT, deletedAt: NOW }])
    service.restore(PLACE)
    expect(cards.find('card-0001')?.renewals[0]?.receipts).toEqual([RECEIPT])
  })

  it('that is not there changes nothing', () => {
    const { service, written } = setUp()
    const nowhere = { ...PLACE, receiptId: 'receipt-9' }
    expect(service.delete(nowhere)).toEqual(failure('not-found'))
    expect(service.editNote({ ...PLACE, cardId: 'card-0009' }, '')).toEqual(failure('not-found'))
    expect(service.move(nowhere, OTHER_CARD)).toEqual(failure('not-found'))
    expect(written).toEqual([])
  })
})

describe('moving a receipt', () => {
  it('within a card is one write', () => {
    const { service, written, hangsAt } = setUp()
    service.move(PLACE, { cardId: 'card-0001', renewalId: 'renewal-2' })
    expect(hangsAt()).toEqual(['card-0001 renewal-2'])
    expect(written).toEqual(['card-0001'])
  })

  it('to another card writes that card first, so that a crash in between loses nothing', () => {
    const { service, written, hangsAt, publish } = setUp()
    const moved = service.move(PLACE, OTHER_CARD)
    expect(moved).toMatchObject({
      data: [{ card: { id: 'card-0002' } }, { card: { id: 'card-0001' } }],
    })
    expect(hangsAt()).toEqual(['card-0002 renewal-9'])
    expect(written).toEqual(['card-0002', 'card-0001'])
    expect(publish.mock.calls).toEqual([[{ what: 'cards', ids: ['card-0002', 'card-0001'] }]])
  })

  it('is finished by moving again what a crash left hanging twice', () => {
    const { service, cards, hangsAt } = setUp()
    const target = cards.find('card-0002')
    const [renewal] = target?.renewals ?? []
    if (!target || !renewal) throw new Error('The world of this test is wrong.')
    cards.write({ ...target, renewals: [{ ...renewal, receipts: [RECEIPT] }] })
    service.move(PLACE, OTHER_CARD)
    expect(hangsAt()).toEqual(['card-0002 renewal-9'])
  })

  it('leaves it where it was when neither document can be written', () => {
    const { service, cards, hangsAt } = setUp()
    cards.failsWith = 'disk-full'
    expect(service.move(PLACE, OTHER_CARD)).toEqual(failure('disk-full'))
    expect(hangsAt()).toEqual(['card-0001 renewal-1'])
  })

  it('is taken back when only the first document could be written', () => {
    const { service, cards, hangsAt } = setUp()
    const { write } = cards
    cards.write = (document) =>
      document.card.id === 'card-0001' ? failure('no-permission') : write(document)
    expect(service.move(PLACE, OTHER_CARD)).toEqual(failure('no-permission'))
    expect(hangsAt()).toEqual(['card-0001 renewal-1'])
  })

  it('to where it hangs already changes nothing', () => {
    const { service, written } = setUp()
    expect(service.move(PLACE, PLACE)).toMatchObject({ ok: true, data: [{}] })
    expect(written).toEqual([])
  })

  it('neither takes from the trash nor hangs on what lies there', () => {
    const { service, hangsAt } = setUp({ other: { deletedAt: NOW } })
    expect(service.move(PLACE, OTHER_CARD)).toEqual(failure('not-found'))
    expect(service.move(PLACE, { cardId: 'card-0001', renewalId: 'renewal-3' })).toEqual(
      failure('not-found'),
    )
    service.delete(PLACE)
    expect(service.move(PLACE, { cardId: 'card-0001', renewalId: 'renewal-2' })).toEqual(
      failure('not-found'),
    )
    expect(hangsAt()).toEqual(['card-0001 renewal-1'])
  })
})
