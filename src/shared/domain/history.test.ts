import { describe, expect, it } from 'vitest'
import { EVERYTHING, filterHistory, historyRows, totalsOf, yearsOf } from './history'
import { aDocument, aRenewal } from './testing/documents'

const claro = aDocument(
  { id: 'card-claro', operator: 'claro', number: '911111111', label: '微信' },
  [
    aRenewal('2026-03-01', { note: 'Señal débil', fee: { minor: 50, currency: 'PEN' } }),
    aRenewal('2025-12-31', { paid: { minor: 1250, currency: 'CNY' } }),
  ],
)
const entel = aDocument({ id: 'card-entel', operator: 'entel', number: '922222222' }, [
  aRenewal('2026-02-01', { status: 'failed' }),
  aRenewal('2026-01-01', { deletedAt: '2026-01-02T00:00:00.000Z' }),
])
const rows = historyRows([claro, entel])
const datesOf = (filter: Partial<typeof EVERYTHING>) =>
  filterHistory(rows, { ...EVERYTHING, ...filter }).map(({ renewal }) => renewal.date)

describe('the history', () => {
  it('runs over all cards, newest first, without what was deleted', () => {
    expect(datesOf({})).toEqual(['2026-03-01', '2026-02-01', '2025-12-31'])
    expect(yearsOf(rows)).toEqual([2026, 2025])
  })

  it('is filtered by card, operator and year', () => {
    expect(datesOf({ cardId: 'card-entel' })).toEqual(['2026-02-01'])
    expect(datesOf({ operator: 'claro', year: 2026 })).toEqual(['2026-03-01'])
  })

  it('is found by words in any field, without minding accents, width or case', () => {
    expect(datesOf({ text: 'SENAL' })).toEqual(['2026-03-01'])
    expect(datesOf({ text: '微信 911 111' })).toEqual(['2026-03-01', '2025-12-31'])
    expect(datesOf({ text: '９２２' })).toEqual(['2026-02-01'])
    expect(datesOf({ text: 'nothing like it' })).toEqual([])
  })

  it('adds up per currency and leaves out what failed', () => {
    expect(totalsOf(rows)).toEqual({
      toppedUp: [{ minor: 1000, currency: 'PEN' }],
      paid: [
        { minor: 500, currency: 'PEN' },
        { minor: 1250, currency: 'CNY' },
      ],
      fees: [{ minor: 50, currency: 'PEN' }],
    })
  })
})
