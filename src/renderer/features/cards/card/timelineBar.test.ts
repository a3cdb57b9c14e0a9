import { describe, expect, it } from 'vitest'
import type { CivilDate } from '@shared/domain/base/civilDate'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { stagesOf } from '@shared/domain/rules/timeline'
import { timelineBar } from './timelineBar'

/** The bar of a card renewed on 10 January 2026, seen on another day. */
function bar(today: CivilDate, card: Parameters<typeof aDocument>[0] = { operator: 'bitel' }) {
  const document = aDocument(card, card.confirmedExpiry ? [] : [aRenewal('2026-01-10')])
  return timelineBar(stagesOf(document, today), today)
}
const markOf = (segments: ReturnType<typeof bar>, kind: string) =>
  segments.flatMap(({ span, marks }) =>
    marks.filter((mark) => mark.kind === kind).map((mark) => ({ stage: span.stage, ...mark })),
  )

describe('the bar', () => {
  it('gives each stage the days it lasts', () => {
    // Safe 50, due until the 90th day, blocked 30 and again 75, warned 15, cancelled 90 days. What was
    // empty before the renewal says nothing any more: the shorter limit of 210 days counts.
    const days = bar('2026-01-20').map((segment) => segment.days)
    expect(days.slice(0, -1)).toEqual([50, 40, 30, 75, 15, 90])
  })

  it('has one present stage, with the past before it and the future after it', () => {
    expect(bar('2026-04-15').map(({ state }) => state)).toEqual([
      'past',
      'past',
      'current',
      'future',
      'future',
      'future',
      'future',
    ])
  })

  it('marks today and the deadline once each, in the stages they fall into', () => {
    const segments = bar('2026-04-15')
    expect(markOf(segments, 'today')).toMatchObject([{ stage: 'blocked', at: 5 / 30 }])
    expect(markOf(segments, 'deadline')).toMatchObject([{ stage: 'due', at: 30 / 40 }])
  })

  it('lets the last stage reach beyond today, however long ago it began', () => {
    const [today] = markOf(bar('2029-01-01'), 'today')
    expect(today?.stage).toBe('reassignable')
    expect(today?.at).toBeCloseTo(0.8, 2)
  })

  it('turns the words at its ends inwards', () => {
    expect(markOf(bar('2026-01-10'), 'today')[0]?.side).toBe('start')
    expect(markOf(bar('2029-01-01'), 'today')[0]?.side).toBe('end')
  })

  it('draws a card of which only an expiry is known, without a day of its beginning', () => {
    const card = { confirmedExpiry: { on: '2026-12-10', seenOn: '2026-11-10' } } as const
    const segments = bar('2026-11-22', card)
    expect(segments[0]).toMatchObject({ from: null, state: 'past' })
    expect(markOf(segments, 'expiry')).toMatchObject([{ stage: 'due', date: '2026-12-10' }])
  })

  it('has one piece, and today on it, while nothing is known', () => {
    const today = '2026-11-22'
    const segments = timelineBar(stagesOf(aDocument(), today), today)
    expect(segments).toMatchObject([{ span: { stage: 'unknown' }, from: null }])
    expect(markOf(segments, 'today')).toHaveLength(1)
  })
})
