import { expect, it } from 'vitest'
import { aCard, aRenewal } from '@shared/domain/testing/documents'
import { YearTotals } from './yearTotals'

it('adds up each year and currency as rows pass by, soles first, and leaves failed renewals out', () => {
  const totals = new YearTotals()
  const yuan = (minor: number) => ({ minor, currency: 'CNY' })
  for (const renewal of [
    aRenewal('2025-05-01', { paid: yuan(1_280), fee: yuan(20) }),
    aRenewal('2026-05-01'),
    aRenewal('2026-06-01', { paid: yuan(1_000) }),
    aRenewal('2026-07-01', { status: 'failed', paid: yuan(9_999) }),
  ]) {
    totals.add({ card: aCard(), renewal })
  }
  expect(totals.failed).toBe(1)
  expect(totals.list()).toEqual([
    { year: '2026', currency: 'PEN', count: 1, toppedUp: 1_000, paid: 500, fees: 0 },
    { year: '2026', currency: 'CNY', count: 1, toppedUp: 0, paid: 1_000, fees: 0 },
    { year: '2025', currency: 'PEN', count: 0, toppedUp: 500, paid: 0, fees: 0 },
    { year: '2025', currency: 'CNY', count: 1, toppedUp: 0, paid: 1_280, fees: 20 },
    { year: null, currency: 'PEN', count: 1, toppedUp: 1_500, paid: 500, fees: 0 },
    { year: null, currency: 'CNY', count: 2, toppedUp: 0, paid: 2_280, fees: 20 },
  ])
})
