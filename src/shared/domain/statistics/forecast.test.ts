import { describe, expect, it } from 'vitest'
import type { Card } from '../cards/card'
import type { CivilDate } from '../base/civilDate'
import { historyRows } from '../history/history'
import { homeConverter } from '../history/homeCurrency'
import type { Money } from '../base/money'
import { NO_OWN_RULES, type OwnRule } from '../rules/operatorRules'
import type { Renewal } from '../renewals/renewal'
import { finish } from '../base/slicedWork'
import { aDocument, aRenewal } from '../testing/documents'
import { DEFAULT_RULE_VIEW } from '../rules/timeline'
import { forecastOf, usualRenewal } from './forecast'
import { keepCosts } from './keepCost'
import { type Lens, onlyLens } from './lens'
import { measuredRenewals } from './measuredRenewals'

const TODAY: CivilDate = '2026-11-22'
const homeLens = (renewals: readonly Renewal[], currency: string): Lens => ({
  currency,
  convert: homeConverter(renewals, currency),
})
const soles = (minor: number): Money => ({ minor, currency: 'PEN' })
const yuan = (minor: number): Money => ({ minor, currency: 'CNY' })
const inSoles = onlyLens('PEN')

const every = (renewEveryDays: number): OwnRule => ({
  renewEveryDays,
  cancelAfterDays: null,
  note: '',
  setOn: '2025-01-01',
})
const card = (changes: Partial<Card>, renewals: Renewal[]) =>
  aDocument({ rule: every(100), ...changes }, renewals)
const forecast = (...documents: ReturnType<typeof card>[]) =>
  finish(forecastOf(documents, TODAY, DEFAULT_RULE_VIEW, inSoles))

describe('the forecast', () => {
  it('has this month and the eleven after it', () => {
    const months = forecast().months.map(({ month }) => month)
    expect([months.length, months[0], months[1], months[11]]).toEqual([
      12,
      '2026-11',
      '2026-12',
      '2027-10',
    ])
  })

  it('has each card due at its deadline, and again whenever its cycle has run', () => {
    // 1 November + 100 days, and so on: 9 February, 20 May, 28 August; then 6 December 2027.
    const { cards, months } = forecast(card({}, [aRenewal('2026-11-01')]))
    expect(cards[0]?.dates).toEqual(['2027-02-09', '2027-05-20', '2027-08-28'])
    expect(months.filter(({ renewals }) => renewals > 0)).toMatchObject([
      { month: '2027-02', renewals: 1, inLens: soles(500), cost: [soles(500)] },
      { month: '2027-05', renewals: 1 },
      { month: '2027-08', renewals: 1 },
    ])
  })

  it('has an overdue card due at once, and the next time a cycle later', () => {
    // 22 November + 100 days is 2 March.
    const { cards } = forecast(card({}, [aRenewal('2026-08-01')]))
    expect(cards[0]?.dates.slice(0, 2)).toEqual(['2026-11-22', '2027-03-02'])
  })

  it('believes the operator for the first deadline and the rule for the next', () => {
    const shown = aRenewal('2026-11-01', { confirmedExpiry: '2026-12-24' })
    // 24 December + 100 days is 3 April.
    expect(forecast(card({}, [shown])).cards[0]?.dates.slice(0, 2)).toEqual([
      '2026-12-24',
      '2027-04-03',
    ])
  })

  it('expects what the middle one of the last five cost, fee and all', () => {
    const amounts = [9_999, 300, 500, 400, 700, 600]
    const renewals = amounts.map((minor, index) =>
      aRenewal(`2026-0${index + 1}-01` as CivilDate, { amount: soles(minor), fee: soles(10) }),
    )
    const document = card({}, renewals)
    expect(usualRenewal(document, inSoles)?.amount).toEqual(soles(500))
    const due = forecast(document).months.find(({ renewals: count }) => count > 0)
    expect(due).toMatchObject({ inLens: soles(510), cost: [soles(510)] })
  })

  it('converts by the newest recorded rate', () => {
    const renewals = [
      aRenewal('2026-01-01', { amount: soles(500), paid: yuan(1_000) }),
      aRenewal('2026-11-01', { amount: soles(500), paid: yuan(1_250) }),
    ]
    const document = card({}, renewals)
    const lens = homeLens(renewals, 'PEN')
    const { months } = finish(forecastOf([document], TODAY, DEFAULT_RULE_VIEW, lens))
    // The lower of two equal ones is the one recorded last: 12.50 yuan at 2.50 are 5 soles.
    expect(months[3]).toMatchObject({ month: '2027-02', cost: [yuan(1_250)], inLens: soles(500) })
  })

  it('counts a card without any known cost, and says that it did', () => {
    const unpaid = card({}, [aRenewal('2026-11-01', { amount: null })])
    expect(forecast(unpaid).months[3]).toMatchObject({
      month: '2027-02',
      renewals: 1,
      withoutCost: 1,
      inLens: soles(0),
      cost: [],
    })
  })

  it('names what the currency cannot show', () => {
    const abroad = card({}, [aRenewal('2026-11-01', { paid: yuan(1_000) })])
    expect(forecast(abroad).months[3]).toMatchObject({
      inLens: soles(0),
      unconverted: [yuan(1_000)],
      cost: [yuan(1_000)],
    })
  })

  it('leaves out archived and lost cards, and those of which too little is known', () => {
    const { cards, lost, withoutDeadline } = forecast(
      card({ archivedAt: '2026-01-01T00:00:00.000Z' }, [aRenewal('2026-11-01')]),
      card({ rule: null }, [aRenewal('2025-01-01')]),
      card({ rule: null }, []),
    )
    expect({ cards, lost, withoutDeadline }).toEqual({ cards: [], lost: 1, withoutDeadline: 1 })
  })
})

describe('the cost of keeping a number for a year', () => {
  const costs = (document: ReturnType<typeof card>, lens = inSoles) =>
    finish(keepCosts(historyRows([document]), measuredRenewals(document, NO_OWN_RULES), lens))

  it('is spread over the time that it bought', () => {
    // 1 January to 11 April 2026, and 1 April to 10 July: 190 days for 10 soles, 19.22 a year.
    const document = card({}, [aRenewal('2026-01-01'), aRenewal('2026-04-01')])
    expect(costs(document)).toMatchObject([
      {
        from: '2026-01-01',
        until: '2026-07-10',
        days: 190,
        perYear: soles(1_922),
        spending: { renewals: 2 },
      },
    ])
  })

  it('needs a renewal that took effect', () => {
    expect(costs(card({}, [aRenewal('2026-01-01', { status: 'paid' })]))).toEqual([])
  })

  it('has the dearest number first', () => {
    const cheap = card({ id: 'cheap' }, [aRenewal('2026-01-01', { amount: soles(100) })])
    const dear = card({ id: 'dear' }, [aRenewal('2026-01-01', { amount: soles(900) })])
    const both = [cheap, dear]
    const measured = both.flatMap((each) => measuredRenewals(each, NO_OWN_RULES))
    const all = finish(keepCosts(historyRows(both), measured, inSoles))
    expect(all.map((each) => each.card.id)).toEqual(['dear', 'cheap'])
  })
})
