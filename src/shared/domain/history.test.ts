import { describe, expect, it } from 'vitest'
import { historyRows, totalsOf, yearsOf } from './history'
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
describe('the history', () => {
  it('runs over all cards, newest first, without what was deleted', () => {
    expect(rows.map(({ renewal }) => renewal.date)).toEqual([
      '2026-03-01',
      '2026-02-01',
      '2025-12-31',
    ])
    expect(yearsOf(rows)).toEqual([2026, 2025])
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
