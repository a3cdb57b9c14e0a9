import { describe, expect, it } from 'vitest'
import type { Card } from '../cards/card'
import type { Renewal } from '../renewals/renewal'
import { NO_OWN_RULES, type OwnRule } from '../rules/operatorRules'
import { aDocument, aRenewal } from '../testing/documents'
import { earlinessOf } from './earliness'
import { median } from './median'
import { measuredRenewals } from './measuredRenewals'
import { cardRhythms } from './rhythm'

const every = (renewEveryDays: number): OwnRule => ({
  renewEveryDays,
  cancelAfterDays: null,
  note: '',
  setOn: '2025-01-01',
})

/** Renewed every 100 days at the latest, by its own rule. */
const measure = (renewals: Renewal[], card: Partial<Card> = {}) =>
  measuredRenewals(aDocument({ rule: every(100), ...card }, renewals), NO_OWN_RULES)

describe('the renewals of a card, measured one after the other', () => {
  it('measure days, what was allowed, and how early it was', () => {
    // 1 January + 100 days is 11 April; 1 April + 100 is 10 July.
    const renewals = [aRenewal('2026-04-01'), aRenewal('2026-01-01'), aRenewal('2026-07-15')]
    expect(measure(renewals)).toMatchObject([
      { date: '2026-01-01', interval: null, deadline: null, allowed: null, daysEarly: null },
      {
        date: '2026-04-01',
        interval: 90,
        deadline: '2026-04-11',
        allowed: 100,
        daysEarly: 10,
        coveredUntil: '2026-07-10',
      },
      {
        date: '2026-07-15',
        interval: 105,
        deadline: '2026-07-10',
        allowed: 100,
        daysEarly: -5,
        coveredUntil: '2026-10-23',
      },
    ])
  })

  it('begin with the activation, which is no renewal', () => {
    const [first] = measure([aRenewal('2026-03-01')], { activatedOn: '2026-01-01' })
    expect(first).toMatchObject({ interval: null, deadline: '2026-04-11', daysEarly: 41 })
  })

  it('know nothing that was learnt later', () => {
    // Activated, topped up and shown an expiry only after this renewal.
    const later = {
      activatedOn: '2026-06-01',
      lastTopUpOn: '2026-06-01',
      confirmedExpiry: { on: '2026-12-31', seenOn: '2026-06-01' },
    } as const
    expect(measure([aRenewal('2026-03-01')], later)).toMatchObject([
      { deadline: null, coveredUntil: '2026-06-09' },
    ])
  })

  it('follow an expiry that the operator showed, until the next renewal', () => {
    const renewals = [
      aRenewal('2026-01-01', { confirmedExpiry: '2026-03-02' }),
      aRenewal('2026-03-01'),
      aRenewal('2026-05-30'),
    ]
    expect(measure(renewals).map(({ deadline, daysEarly }) => [deadline, daysEarly])).toEqual([
      [null, null],
      ['2026-03-02', 1],
      ['2026-06-09', 10],
    ])
  })

  it('do not take an expiry seen on the day of a renewal for the one before it', () => {
    const card = { confirmedExpiry: { on: '2026-09-30', seenOn: '2026-04-01' } } as const
    const [, second] = measure([aRenewal('2026-01-01'), aRenewal('2026-04-01')], card)
    expect(second).toMatchObject({ deadline: '2026-04-11', coveredUntil: '2026-09-30' })
  })

  it('count several top-ups of one day once', () => {
    const twice = [aRenewal('2026-01-01'), aRenewal('2026-01-01', { id: 'second' })]
    expect(measure(twice)).toMatchObject([
      { renewals: [{ id: 'renewal-2026-01-01' }, { id: 'second' }] },
    ])
  })

  it('leave out what did not take effect', () => {
    const renewals = (['paid', 'failed', 'refunded'] as const).map((status) =>
      aRenewal('2026-01-01', { status }),
    )
    expect(measure(renewals)).toEqual([])
  })

  it('follow the rule of the former operator until the porting', () => {
    // Bitel's advice is 80 days; 1 January + 80 is 22 March. Movistar's is 180 from 1 March: 28 August.
    const ported = {
      rule: null,
      operator: 'movistar',
      porting: { from: 'bitel', on: '2026-03-01' },
    } as const
    const renewals = [aRenewal('2026-01-01'), aRenewal('2026-02-01'), aRenewal('2026-05-01')]
    expect(measure(renewals, ported).map(({ deadline }) => deadline)).toEqual([
      null,
      '2026-03-22',
      '2026-08-28',
    ])
  })
})

describe('the rhythm of cards', () => {
  it('gives the days between renewals, and how many intervals were too long', () => {
    const dates = ['2026-01-01', '2026-04-01', '2026-07-15', '2026-07-25'] as const
    const [rhythm] = cardRhythms(measure(dates.map((date) => aRenewal(date))))
    // 90, 105 and 10 days, of 100 that were allowed.
    expect(rhythm).toMatchObject({
      intervals: 3,
      shortest: 10,
      median: 90,
      longest: 105,
      allowed: 100,
      tooLong: 1,
    })
  })

  it('needs two renewals', () => {
    expect(cardRhythms(measure([aRenewal('2026-01-01')]))).toEqual([])
  })

  it('begins with the card that has the least room', () => {
    const card = (id: string, second: Renewal['date']) =>
      measure([aRenewal('2026-01-01'), aRenewal(second)], { id })
    const all = [...card('calm', '2026-02-01'), ...card('tight', '2026-04-10')]
    const withLate = [...all, ...card('late', '2026-05-01')]
    expect(cardRhythms(withLate).map((each) => each.card.id)).toEqual(['late', 'tight', 'calm'])
  })
})

describe('how early one renews', () => {
  it('is counted in days before the deadline as it stood', () => {
    // The deadline is 11 April each time.
    const ofDay = (date: Renewal['date']) => measure([aRenewal('2026-01-01'), aRenewal(date)])
    const all = [
      '2026-04-12',
      '2026-04-11',
      '2026-04-10',
      '2026-04-08',
      '2026-04-07',
      '2026-04-04',
      '2026-04-03',
      '2026-03-28',
      '2026-03-27',
      '2026-03-12',
      '2026-03-11',
    ] as Renewal['date'][]
    const { measured, late, medianDays, spans } = earlinessOf(all.flatMap(ofDay))
    expect({ measured, late, medianDays }).toEqual({ measured: 11, late: 1, medianDays: 7 })
    expect(spans.map(({ id, renewals }) => [id, renewals])).toEqual([
      ['late', 1],
      ['sameDay', 1],
      ['upTo3', 2],
      ['upTo7', 2],
      ['upTo14', 2],
      ['upTo30', 2],
      ['over30', 1],
    ])
  })

  it('is unknown without renewals', () => {
    expect(earlinessOf([])).toMatchObject({ measured: 0, medianDays: null, late: 0 })
  })
})

it('takes the middle value, or the mean of the two in the middle', () => {
  expect([[], [3], [9, 1], [5, 1, 9]].map(median)).toEqual([null, 3, 5, 5])
})
