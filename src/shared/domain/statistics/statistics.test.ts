import { describe, expect, it } from 'vitest'
import { historyRows } from '../history/history'
import { EVERYTHING, type HistoryFilter } from '../history/historyFilter'
import type { Money } from '../base/money'
import { finish } from '../base/slicedWork'
import { aDocument, aRenewal } from '../testing/documents'
import { DEFAULT_RULE_VIEW } from '../rules/timeline'
import { onlyLens } from './lens'
import { statisticsOf } from './statistics'

const soles = (minor: number): Money => ({ minor, currency: 'PEN' })

/** Movistar asks for 180 days: 1 January + 180 is 30 June, 20 June + 180 is 17 December. */
const DOCUMENTS = [
  aDocument({ id: 'bank' }, [
    aRenewal('2026-01-01', { amount: soles(500), fee: soles(50), channel: 'app' }),
    aRenewal('2026-06-20', { amount: soles(700), channel: 'app' }),
    aRenewal('2026-07-01', { amount: soles(900), status: 'failed' }),
  ]),
  aDocument({ id: 'chat', operator: 'entel', tags: ['备用'] }, [
    aRenewal('2026-11-01', { id: 'of-chat', amount: soles(300), channel: 'shop' }),
  ]),
]

const statistics = (filter: Partial<HistoryFilter> = {}) =>
  finish(
    statisticsOf({
      rows: historyRows(DOCUMENTS),
      documents: DOCUMENTS,
      filter: { ...EVERYTHING, ...filter },
      lens: onlyLens('PEN'),
      today: '2026-11-22',
      view: DEFAULT_RULE_VIEW,
    }),
  )

describe('the statistics of a history', () => {
  it('are computed in one go', () => {
    const all = statistics()
    expect(all).toMatchObject({ rows: 4, leftOut: 1, currency: 'PEN' })
    expect(all.total.inLens).toMatchObject({ cost: soles(1_550), fees: soles(50) })
    expect(all.perCard.map(({ key, renewals }) => [key.id, renewals])).toEqual([
      ['bank', 2],
      ['chat', 1],
    ])
    expect(all.perChannel.map(({ key }) => key)).toEqual(['app', 'shop'])
    expect([all.perMonth.length, all.perYear.length]).toEqual([11, 1])
    expect(all.rhythms).toMatchObject([{ intervals: 1, median: 170, allowed: 180 }])
    expect(all.earliness).toMatchObject({ measured: 1, medianDays: 10, late: 0 })
    expect(all.forecast.cards).toHaveLength(2)
  })

  it('measure a renewal against those before it, also when these are filtered out', () => {
    const { earliness, total, rhythms } = statistics({ from: '2026-06-01', to: '2026-06-30' })
    expect(total.renewals).toBe(1)
    expect(earliness).toMatchObject({ measured: 1, medianDays: 10 })
    expect(rhythms).toMatchObject([{ intervals: 1, median: 170 }])
  })

  it('look ahead for the cards that are filtered, whatever is asked of their renewals', () => {
    expect(statistics({ tags: ['备用'] }).forecast.cards.map(({ card }) => card.id)).toEqual([
      'chat',
    ])
    expect(statistics({ channels: ['shop'] }).forecast.cards).toHaveLength(2)
  })

  it('are empty of an empty history', () => {
    const { total, perMonth, keep, forecast } = statistics({ text: 'nothing' })
    expect(total).toMatchObject({ renewals: 0, cost: [] })
    expect([perMonth, keep]).toEqual([[], []])
    expect(forecast.months).toHaveLength(12)
  })
})
