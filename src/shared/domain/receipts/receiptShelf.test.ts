import { describe, expect, it } from 'vitest'
import type { CardDocument } from '../cards/cardDocument'
import type { Receipt } from './receipt'
import {
  WHOLE_SHELF,
  elsewhereOf,
  filterShelf,
  renewalsWithoutReceipt,
  shelfOf,
} from './receiptShelf'
import { aDocument, aRenewal } from '../testing/documents'

const NOW = '2026-11-22T15:00:00.000Z'

const aReceipt = (id: string, changes: Partial<Receipt> = {}): Receipt => ({
  id,
  sha256: id.padEnd(64, '0'),
  type: 'png',
  bytes: 10,
  fileName: `${id}.png`,
  addedAt: NOW,
  note: '',
  deletedAt: null,
  ...changes,
})

const library: CardDocument[] = [
  aDocument({ id: 'card-one' }, [
    aRenewal('2025-03-01', { id: 'r-old', receipts: [aReceipt('a', { type: 'pdf' })] }),
    aRenewal('2026-11-22', {
      id: 'r-new',
      receipts: [aReceipt('b'), aReceipt('gone', { deletedAt: NOW })],
    }),
    aRenewal('2026-06-01', { id: 'r-bare', receipts: [aReceipt('away', { deletedAt: NOW })] }),
    aRenewal('2026-05-01', { id: 'r-failed', status: 'failed' }),
  ]),
  aDocument({ id: 'card-two' }, [
    aRenewal('2026-01-05', {
      id: 'r-two',
      receipts: [aReceipt('c', { sha256: 'b'.padEnd(64, '0') })],
    }),
  ]),
  aDocument({ id: 'card-gone', deletedAt: NOW }, [
    aRenewal('2026-02-02', { id: 'r-gone', receipts: [aReceipt('d')] }),
  ]),
]

const idsOf = (places: readonly { receipt: Receipt }[]) => places.map(({ receipt }) => receipt.id)
const find = (filter: Partial<typeof WHOLE_SHELF>) =>
  idsOf(filterShelf(shelfOf(library), { ...WHOLE_SHELF, ...filter }))

describe('the shelf of receipts', () => {
  it('holds what is kept, the newest renewal first, and nothing from the trash', () => {
    expect(idsOf(shelfOf(library))).toEqual(['b', 'c', 'a'])
  })

  it('is filtered by card, year and kind', () => {
    expect(find({ cardId: 'card-one' })).toEqual(['b', 'a'])
    expect(find({ year: 2026 })).toEqual(['b', 'c'])
    expect(find({ kind: 'pdf' })).toEqual(['a'])
    expect(find({ kind: 'picture', cardId: 'card-two' })).toEqual(['c'])
    expect(find({ kind: 'text' })).toEqual([])
  })

  it('knows where else the same file hangs', () => {
    const shelf = shelfOf(library)
    const b = shelf.find(({ receipt }) => receipt.id === 'b')
    expect(idsOf(elsewhereOf(shelf, { sha256: 'b'.padEnd(64, '0') }, 'r-new'))).toEqual(['c'])
    expect(elsewhereOf(shelf, { sha256: b?.receipt.sha256 ?? '' }, null)).toHaveLength(2)
  })
})

describe('renewals without a receipt', () => {
  it('are those that nothing proves, also when their receipt is in the trash', () => {
    const found = renewalsWithoutReceipt(library, WHOLE_SHELF)
    expect(found.map(({ renewal }) => renewal.id)).toEqual(['r-bare'])
  })

  it('do not count those that failed', () => {
    const filter = { cardId: 'card-one', year: 2026 }
    expect(renewalsWithoutReceipt(library, filter).map(({ renewal }) => renewal.date)).toEqual([
      '2026-06-01',
    ])
  })
})
