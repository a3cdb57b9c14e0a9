import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HistoryRow } from '../history/history'
import { homeConverter } from '../history/homeCurrency'
import type { Money } from '../base/money'
import { RENEWAL_STATUSES, type Renewal } from '../renewals/renewal'
import { aCard, aRenewal } from '../testing/documents'
import { MOST_NAMED, largestOf } from './largest'
import { type Lens, onlyLens } from './lens'
import { everyMonth, everyYear, monthOf, nextMonth, yearOf } from './periods'
import { dearestFirst, feeShare, spendingBy, spendingOf, together } from './spending'

const homeLens = (renewals: readonly Renewal[], currency: string): Lens => ({
  currency,
  convert: homeConverter(renewals, currency),
})
const soles = (minor: number): Money => ({ minor, currency: 'PEN' })
const yuan = (minor: number): Money => ({ minor, currency: 'CNY' })
const dollars = (minor: number): Money => ({ minor, currency: 'USD' })
const bank = aCard({ id: 'bank', operator: 'claro' })
const chat = aCard({ id: 'chat', operator: 'entel' })

/** Two yuan per sol throughout; no dollars were ever paid for soles. */
const ROWS: HistoryRow[] = [
  {
    card: bank,
    renewal: aRenewal('2025-11-30', { amount: soles(500), paid: yuan(1_000), fee: yuan(100) }),
  },
  { card: bank, renewal: aRenewal('2026-02-01', { amount: soles(300), channel: 'app' }) },
  { card: chat, renewal: aRenewal('2026-02-28', { amount: soles(400), fee: dollars(50) }) },
  { card: chat, renewal: aRenewal('2026-02-11', { amount: soles(900), status: 'failed' }) },
  { card: chat, renewal: aRenewal('2026-03-11', { amount: soles(900), status: 'refunded' }) },
]
const inYuan = homeLens(
  ROWS.map(({ renewal }) => renewal),
  'CNY',
)

describe('what renewals cost', () => {
  it('is charge and fee, per currency and in the one they are shown in', () => {
    // 10 + 1 yuan; 3 and 4 soles are 6 and 8 yuan; the half dollar has no rate.
    expect(spendingOf(ROWS, inYuan)).toEqual({
      renewals: 3,
      cost: [yuan(1_100), soles(700), dollars(50)],
      fees: [yuan(100), dollars(50)],
      inLens: { cost: yuan(2_500), fees: yuan(100), unconverted: [dollars(50)] },
    })
  })

  it('is in one currency alone what was charged in it', () => {
    const { inLens } = spendingOf(ROWS, onlyLens('PEN'))
    expect(inLens).toEqual({
      cost: soles(700),
      fees: soles(0),
      unconverted: [yuan(1_100), dollars(50)],
    })
  })

  it('counts soles only where nothing else was paid', () => {
    const row = { card: bank, renewal: aRenewal('2026-01-01', { amount: null, paid: null }) }
    expect(spendingOf([row], inYuan)).toMatchObject({ renewals: 1, cost: [] })
  })

  it('is given per card, operator, channel, or any other key', () => {
    const perOperator = spendingBy(ROWS, ({ card }) => card.operator, inYuan)
    expect(perOperator.map(({ key, renewals, inLens }) => [key, renewals, inLens.cost])).toEqual([
      ['claro', 2, yuan(1_700)],
      ['entel', 1, yuan(800)],
    ])
    const perChannel = spendingBy(ROWS, ({ renewal }) => renewal.channel, inYuan)
    expect(perChannel.map(({ key, inLens }) => [key, inLens.cost])).toEqual([
      [null, yuan(1_900)],
      ['app', yuan(600)],
    ])
    expect(dearestFirst(perChannel).map(({ key }) => key)).toEqual([null, 'app'])
  })

  it('names the dearest and puts the rest together', () => {
    const rows = Array.from({ length: 14 }, (_, index): HistoryRow => {
      const renewal = aRenewal('2026-01-01', { amount: soles(index * 100) })
      return { card: aCard({ id: `card-${index}` }), renewal }
    })
    const groups = dearestFirst(spendingBy(rows, ({ card }) => card.id, onlyLens('PEN')))
    const { named, others } = largestOf(groups, 'PEN')
    expect(named.map(({ key }) => key).slice(0, 2)).toEqual(['card-13', 'card-12'])
    expect(named).toHaveLength(MOST_NAMED)
    expect(others).toMatchObject({ count: 2, spending: { renewals: 2, cost: [soles(100)] } })
    expect(largestOf(named, 'PEN').others).toBeNull()
  })

  it('says what share of it went to fees', () => {
    expect(feeShare(spendingOf(ROWS, inYuan))).toBe(0.04)
    expect(feeShare(spendingOf([], inYuan))).toBeNull()
  })
})

describe('what renewals cost over time', () => {
  it('has the empty months and years in between', () => {
    const months = everyMonth(spendingBy(ROWS, monthOf, inYuan), inYuan)
    expect(months.map(({ key, inLens }) => [key, inLens.cost.minor])).toEqual([
      ['2025-11', 1_100],
      ['2025-12', 0],
      ['2026-01', 0],
      ['2026-02', 1_400],
    ])
    const years = everyYear(spendingBy(ROWS, yearOf, inYuan), inYuan)
    expect(years.map(({ key, renewals }) => [key, renewals])).toEqual([
      ['2025', 1],
      ['2026', 2],
    ])
    expect(everyYear([], inYuan)).toEqual([])
  })

  it('goes from December into January', () => {
    expect(nextMonth('2026-12')).toBe('2027-01')
    expect(nextMonth('2026-09')).toBe('2026-10')
  })
})

describe('parts of a history', () => {
  const money = fc.record({
    minor: fc.integer({ min: 0, max: 1_000_000 }),
    currency: fc.constantFrom('PEN', 'CNY', 'USD', 'JPY'),
  })
  const row = fc
    .record({
      card: fc.constantFrom(bank, chat),
      date: fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01', '2026-07-15' as const),
      amount: fc.option(money.map(({ minor }) => soles(minor))),
      paid: fc.option(money),
      fee: fc.option(money),
      status: fc.constantFrom(...RENEWAL_STATUSES),
      channel: fc.constantFrom('app', 'shop', null),
    })
    .map(({ card, date, ...changes }): HistoryRow => ({ card, renewal: aRenewal(date, changes) }))
  const rows = fc.array(row, { maxLength: 40 })
  const bag = (amounts: readonly Money[]) =>
    amounts.map(({ currency, minor }) => `${currency} ${minor}`).sort()

  it.each(['CNY', 'PEN', 'USD'])('add up to the whole, whatever they are, in %s', (currency) => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, isHome) => {
        const renewals = all.map(({ renewal }) => renewal)
        const lens = isHome ? homeLens(renewals, currency) : onlyLens(currency)
        const whole = spendingOf(all, lens)
        const splits = [
          everyMonth(spendingBy(all, monthOf, lens), lens),
          everyYear(spendingBy(all, yearOf, lens), lens),
          spendingBy(all, ({ card }) => card.id, lens),
          spendingBy(all, ({ renewal }) => renewal.channel, lens),
        ]
        for (const parts of splits) {
          const sum = together(parts, currency)
          expect(sum.renewals).toBe(whole.renewals)
          expect(sum.inLens.cost).toEqual(whole.inLens.cost)
          expect(sum.inLens.fees).toEqual(whole.inLens.fees)
          expect(bag(sum.cost)).toEqual(bag(whole.cost))
          expect(bag(sum.fees)).toEqual(bag(whole.fees))
          expect(bag(sum.inLens.unconverted)).toEqual(bag(whole.inLens.unconverted))
        }
      }),
      { numRuns: 60 },
    )
  })
})
