import { describe, expect, it } from 'vitest'
import { historyRows } from './history'
import { totalsAdder } from './historyTotals'
import { homeConverter } from './homeCurrency'
import type { Renewal } from '../renewals/renewal'
import { aDocument, aRenewal } from '../testing/documents'

const soles = (minor: number) => ({ minor, currency: 'PEN' })
const yuan = (minor: number) => ({ minor, currency: 'CNY' })

function totalsOf(renewals: Renewal[], home: string) {
  const adder = totalsAdder(home, homeConverter(renewals, home))
  for (const row of historyRows([aDocument({}, renewals)])) adder.add(row)
  return adder.totals()
}

const history = [
  aRenewal('2026-01-01', { amount: soles(1000), paid: yuan(2000), fee: yuan(100) }),
  aRenewal('2026-02-01', { amount: soles(500) }),
  aRenewal('2026-03-01', { amount: soles(300), status: 'failed' }),
  aRenewal('2026-04-01', { amount: soles(300), status: 'refunded' }),
]

describe('what the history adds up to', () => {
  it('is given per currency, without failed and refunded renewals', () => {
    expect(totalsOf(history, 'PEN')).toMatchObject({
      count: 4,
      failed: 1,
      refunded: 1,
      toppedUp: [soles(1500)],
      paid: [soles(500), yuan(2000)],
      fees: [yuan(100)],
    })
  })

  it('is given in one currency, charges and fees, by the rates that were paid', () => {
    expect(totalsOf(history, 'PEN')).toMatchObject({ home: soles(1550), withoutRate: 0 })
    expect(totalsOf(history, 'CNY')).toMatchObject({ home: yuan(3100), withoutRate: 0 })
  })

  it('leaves a renewal out whole when a part of it has no rate, and says so', () => {
    const strange = aRenewal('2026-05-01', {
      amount: soles(100),
      fee: { minor: 5, currency: 'EUR' },
    })
    expect(totalsOf([...history, strange], 'PEN')).toMatchObject({
      home: soles(1550),
      withoutRate: 1,
    })
  })
})
