import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { homeConverter, homeCurrencies, isSpent, sumAtHome, usualCurrency } from './homeCurrency'
import type { Money } from '../base/money'
import { aRenewal } from '../testing/documents'

const soles = (minor: number): Money => ({ minor, currency: 'PEN' })
const yuan = (minor: number): Money => ({ minor, currency: 'CNY' })
const dollars = (minor: number): Money => ({ minor, currency: 'USD' })
const yen = (minor: number): Money => ({ minor, currency: 'JPY' })
const on = (date: `${number}-${number}-${number}`) => ({ date, amount: null, paid: null })

/** 2 yuan per sol in January, 2.20 in June; 0.25 dollars per sol in March. */
const HISTORY = [
  aRenewal('2026-06-01', { amount: soles(500), paid: yuan(1_100) }),
  aRenewal('2026-01-01', { amount: soles(1_000), paid: yuan(2_000) }),
  aRenewal('2026-03-01', { amount: soles(1_000), paid: dollars(250) }),
]

describe('an amount in the home currency', () => {
  const toYuan = homeConverter(HISTORY, 'CNY')
  const toSoles = homeConverter(HISTORY, 'PEN')

  it('is itself where it is in that currency already', () => {
    expect(toYuan(yuan(1_234), on('2020-01-01'))).toEqual(yuan(1_234))
  })

  it('follows the last rate recorded until that day', () => {
    expect(toYuan(soles(300), on('2026-05-31'))).toEqual(yuan(600))
    expect(toYuan(soles(300), on('2026-06-01'))).toEqual(yuan(660))
    expect(toSoles(yuan(660), on('2027-01-01'))).toEqual(soles(300))
  })

  it('follows the first rate where none is older', () => {
    expect(toYuan(soles(300), on('2025-01-01'))).toEqual(yuan(600))
  })

  it("follows the renewal's own rate before any other", () => {
    const own = aRenewal('2026-06-01', { amount: soles(100), paid: yuan(300) })
    expect(toYuan(soles(10), own)).toEqual(yuan(30))
    expect(toSoles(yuan(300), own)).toEqual(soles(100))
  })

  it('leads from one foreign currency to another over the sol', () => {
    // One dollar is four soles, which are eight yuan.
    expect(toYuan(dollars(100), on('2026-04-01'))).toEqual(yuan(800))
  })

  it('knows currencies without decimals', () => {
    const history = [aRenewal('2026-01-01', { amount: soles(1_000), paid: yen(400) })]
    expect(homeConverter(history, 'JPY')(soles(250), on('2026-02-01'))).toEqual(yen(100))
    expect(homeConverter(history, 'PEN')(yen(40), on('2026-02-01'))).toEqual(soles(100))
  })

  it('is unknown where no rate was ever recorded, or only with what failed or came back', () => {
    expect(toYuan({ minor: 100, currency: 'EUR' }, on('2026-01-01'))).toBeNull()
    expect(homeConverter([], 'CNY')(soles(100), on('2026-01-01'))).toBeNull()
    const voided = (['failed', 'refunded'] as const).map((status) =>
      aRenewal('2026-01-01', { amount: soles(100), paid: yuan(900), status }),
    )
    expect(homeConverter(voided, 'CNY')(soles(100), on('2026-01-01'))).toBeNull()
  })
})

describe('a sum in the home currency', () => {
  const money = fc.record({
    minor: fc.integer({ min: 0, max: 10_000_000 }),
    currency: fc.constantFrom('PEN', 'CNY', 'USD', 'EUR'),
  })
  const day = fc.constantFrom('2025-06-30', '2026-02-15', '2026-06-01', '2027-01-01' as const)
  const amounts = fc.array(
    fc.tuple(money, day).map(([each, date]) => ({ money: each, context: on(date) })),
  )

  it('names what it could not convert', () => {
    const items = [soles(100), { minor: 70, currency: 'EUR' }, { minor: 30, currency: 'EUR' }]
    const sum = sumAtHome(
      items.map((each) => ({ money: each, context: on('2026-01-02') })),
      'CNY',
      homeConverter(HISTORY, 'CNY'),
    )
    expect(sum).toEqual({ total: yuan(200), unconverted: [{ minor: 100, currency: 'EUR' }] })
  })

  it('is the same whichever way the amounts are split', () => {
    const convert = homeConverter(HISTORY, 'CNY')
    fc.assert(
      fc.property(amounts, fc.nat(), (items, cut) => {
        const at = cut % (items.length + 1)
        const whole = sumAtHome(items, 'CNY', convert).total.minor
        const parts = [items.slice(0, at), items.slice(at)].map(
          (part) => sumAtHome(part, 'CNY', convert).total.minor,
        )
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
      }),
    )
  })
})

describe('the currency to add up in', () => {
  it('is the one that most renewals were charged in', () => {
    expect(usualCurrency(HISTORY)).toBe('CNY')
    expect(homeCurrencies(HISTORY)).toEqual(['PEN', 'CNY', 'USD'])
  })

  it('is the sol while nothing was recorded', () => {
    expect(usualCurrency([])).toBe('PEN')
    expect(homeCurrencies([])).toEqual(['PEN'])
  })

  it('is the one used last, where two were used as often', () => {
    expect(usualCurrency([aRenewal('2026-01-01'), ...HISTORY.slice(0, 1)])).toBe('CNY')
  })
})

it('counts as spent what took effect or waits to, and nothing that failed, came back or was deleted', () => {
  const spent = (['effective', 'paid', 'failed', 'refunded'] as const).filter((status) =>
    isSpent(aRenewal('2026-01-01', { status })),
  )
  expect(spent).toEqual(['effective', 'paid'])
  expect(isSpent(aRenewal('2026-01-01', { deletedAt: '2026-01-02T00:00:00.000Z' }))).toBe(false)
})
