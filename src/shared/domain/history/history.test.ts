import { describe, expect, it } from 'vitest'
import { addDays } from '../base/civilDate'
import { type HistoryRow, historyRows, updatedRows, yearsOf } from './history'
import { aDocument, aRenewal } from '../testing/documents'

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
describe('the history', () => {
  it('runs over all cards, newest first, without what was deleted', () => {
    expect(rows.map(({ renewal }) => renewal.date)).toEqual([
      '2026-03-01',
      '2026-02-01',
      '2025-12-31',
    ])
    expect(yearsOf(rows)).toEqual([2026, 2025])
  })

  it('is the same after a change, whether it is made anew or brought up to date', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      aDocument({ id: `card-${index}` }, [
        aRenewal(addDays('2010-01-01', (index % 17) * 365), { id: `renewal-${index}` }),
        aRenewal(addDays('2026-02-10', index % 17), { id: `renewal-${index}-b` }),
      ]),
    )
    const known = { documents: many, rows: historyRows(many) }
    const changed = aDocument({ id: 'card-3', label: '新' }, [
      aRenewal('2026-02-15', { createdAt: '2026-06-01T00:00:00.000Z' }),
      aRenewal('2000-01-01'),
    ])
    const next = [...many.slice(0, 3), ...many.slice(5), changed]
    const rowsOf = (rows: readonly HistoryRow[]) =>
      rows.map(({ card, renewal }) => `${renewal.date} ${renewal.createdAt} ${card.label}`)
    expect(rowsOf(updatedRows(known, next))).toEqual(rowsOf(historyRows(next)))
    expect(updatedRows(known, [...many])).toBe(known.rows)
    expect(updatedRows(known, [])).toEqual([])
  })
})
