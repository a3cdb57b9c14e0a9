import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { historyRows } from './history'
import {
  EVERYTHING,
  type HistoryFilter,
  HistoryFilterSchema,
  NOT_NOTED,
  filterHistory,
  isEverything,
} from './historyFilter'
import type { Receipt } from '../receipts/receipt'
import { aDocument, aRenewal } from '../testing/documents'

const receipt: Receipt = {
  id: 'receipt-0001',
  sha256: 'a'.repeat(64),
  type: 'png',
  bytes: 10,
  fileName: '付款截图.png',
  addedAt: '2026-01-01T12:00:00.000Z',
  note: '',
  deletedAt: null,
}

const claro = aDocument(
  {
    id: 'card-claro',
    operator: 'claro',
    number: '911111111',
    label: '微信',
    tags: ['银行', '利马'],
    holder: { relation: 'thirdParty', name: 'María  Núñez', documentKind: 'dni' },
  },
  [
    aRenewal('2026-03-01', { note: 'Señal débil', channel: 'app', method: 'wallet' }),
    aRenewal('2025-12-31', { paid: { minor: 1250, currency: 'CNY' }, receipts: [receipt] }),
  ],
)
const entel = aDocument(
  {
    id: 'card-entel',
    operator: 'entel',
    number: '922222222',
    holder: { relation: 'self', name: '', documentKind: null },
  },
  [
    aRenewal('2026-02-01', {
      status: 'failed',
      channel: 'shop',
      receipts: [{ ...receipt, deletedAt: '2026-02-02T00:00:00.000Z' }],
    }),
    aRenewal('2026-01-01', { amount: { minor: 3000, currency: 'PEN' } }),
  ],
)
const rows = historyRows([claro, entel])

const datesOf = (filter: Partial<HistoryFilter>) =>
  filterHistory(rows, { ...EVERYTHING, ...filter }).map(({ renewal }) => renewal.date)

describe('the history is filtered', () => {
  it('not at all as long as nothing is asked', () => {
    expect(datesOf({})).toEqual(['2026-03-01', '2026-02-01', '2026-01-01', '2025-12-31'])
    expect(isEverything(EVERYTHING)).toBe(true)
    expect(isEverything({ ...EVERYTHING, text: ' ' })).toBe(true)
    expect(isEverything({ ...EVERYTHING, statuses: ['paid'] })).toBe(false)
  })

  it('by card and operator, one or several', () => {
    expect(datesOf({ cardIds: ['card-entel'] })).toEqual(['2026-02-01', '2026-01-01'])
    expect(datesOf({ operators: ['claro', 'entel'] })).toHaveLength(4)
    expect(datesOf({ operators: ['bitel'] })).toEqual([])
  })

  it('by the tags and the holder of the card', () => {
    expect(datesOf({ tags: ['利马', '别的'] })).toEqual(['2026-03-01', '2025-12-31'])
    expect(datesOf({ tags: [NOT_NOTED] })).toEqual(['2026-02-01', '2026-01-01'])
    expect(datesOf({ holders: ['name:maría núñez'] })).toEqual(['2026-03-01', '2025-12-31'])
    expect(datesOf({ holders: ['self', NOT_NOTED] })).toEqual(['2026-02-01', '2026-01-01'])
  })

  it('by a period, its first and last day within', () => {
    expect(datesOf({ from: '2026-01-01', to: '2026-02-01' })).toEqual(['2026-02-01', '2026-01-01'])
    expect(datesOf({ to: '2025-12-31' })).toEqual(['2025-12-31'])
  })

  it('by currency and amount of what was charged, or by the soles that reached the line', () => {
    expect(datesOf({ currency: 'CNY' })).toEqual(['2025-12-31'])
    expect(datesOf({ currency: 'CNY', amountMin: 1251 })).toEqual([])
    expect(datesOf({ currency: 'PEN', amountMax: 500 })).toEqual(['2026-03-01', '2026-02-01'])
    expect(datesOf({ amountMin: 500, amountMax: 500 })).toHaveLength(3)
    expect(datesOf({ amountMin: 501 })).toEqual(['2026-01-01'])
  })

  it('by channel, method and status; what was not written down can be looked for, too', () => {
    expect(datesOf({ channels: ['app'] })).toEqual(['2026-03-01'])
    expect(datesOf({ channels: [NOT_NOTED, 'shop'] })).toHaveLength(3)
    expect(datesOf({ methods: ['wallet'], channels: ['app'] })).toEqual(['2026-03-01'])
    expect(datesOf({ statuses: ['failed', 'refunded'] })).toEqual(['2026-02-01'])
  })

  it('by having a receipt; one in the trash is none', () => {
    expect(datesOf({ receipts: 'with' })).toEqual(['2025-12-31'])
    expect(datesOf({ receipts: 'without' })).toHaveLength(3)
  })

  it('by words in any field, without minding accents, width or case', () => {
    expect(datesOf({ text: 'SENAL' })).toEqual(['2026-03-01'])
    expect(datesOf({ text: '微信 911 111' })).toEqual(['2026-03-01', '2025-12-31'])
    expect(datesOf({ text: '９２２' })).toEqual(['2026-02-01', '2026-01-01'])
    expect(datesOf({ text: 'nunez 截图' })).toEqual(['2025-12-31'])
    expect(datesOf({ text: 'nothing like it' })).toEqual([])
  })

  it('by what a saved filter of any age says', () => {
    expect(v.parse(HistoryFilterSchema, EVERYTHING)).toEqual(EVERYTHING)
  })
})
