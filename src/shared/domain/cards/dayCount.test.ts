import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CivilDate, addDays } from '../base/civilDate'
import { TRASH_DAYS } from './trash'
import { type DayCount, firstDayCount, isDone, withLook, withWaiting } from './dayCount'

const START: CivilDate = '2026-11-22'
const CARD = { key: 'card-0001', deletedAt: '2026-11-22T15:00:00.000Z' }

/** A machine on which the card came into the trash on the first of these days. */
function after(...days: readonly CivilDate[]): DayCount {
  return days.reduce(withLook, withWaiting(firstDayCount(START), [CARD]))
}

const onDay = (day: number) => addDays(START, day)
const daily = (count: number) => Array.from({ length: count }, (_, day) => onDay(day + 1))

describe('what was deleted has rested long enough', () => {
  it('after thirty days on which the app was used, not after twenty-nine', () => {
    expect(isDone(after(...daily(TRASH_DAYS - 1)), CARD)).toBe(false)
    expect(isDone(after(...daily(TRASH_DAYS)), CARD)).toBe(true)
  })

  it('after thirty days with some days off between them', () => {
    expect(isDone(after(onDay(5), onDay(12), onDay(17), onDay(24), onDay(29)), CARD)).toBe(false)
    expect(isDone(after(onDay(5), onDay(12), onDay(17), onDay(24), onDay(30)), CARD)).toBe(true)
  })

  it('after thirty starts where there is only one a month', () => {
    const monthly = Array.from({ length: TRASH_DAYS }, (_, start) => onDay((start + 1) * 30))
    expect(isDone(after(...monthly.slice(1)), CARD)).toBe(false)
    expect(isDone(after(...monthly), CARD)).toBe(true)
  })
})

describe('a clock that is wrong', () => {
  it.each<[string, CivilDate]>([
    ['a month ahead', onDay(31)],
    ['a year ahead', onDay(366)],
    ['in 2099', '2099-06-01'],
  ])('%s for one start lets nothing go, nor does the right one after it', (_name, wrong) => {
    const days = after(onDay(1), wrong, onDay(1), onDay(2))
    expect(isDone(days, CARD)).toBe(false)
    expect(days.count).toBe(3)
  })

  it('that is wrong at every start and then set right counts each day once', () => {
    const starts = daily(20).flatMap((day): CivilDate[] => ['1995-01-01', day, '1995-01-01', day])
    expect(after(...starts).count).toBe(20)
  })

  it('that goes to and fro between two days counts no day twice', () => {
    const starts = Array.from({ length: 100 }, (_, start) => onDay(start % 2 === 0 ? 400 : 1))
    expect(after(...starts).count).toBeLessThanOrEqual(2)
  })

  it('that was a year behind at the deletion does not shorten its time', () => {
    const longUsed = daily(60).reduce(withLook, firstDayCount(START))
    const lastYear = { key: 'card-0002', deletedAt: '2025-01-01T00:00:00.000Z' }
    expect(isDone(withWaiting(longUsed, [lastYear]), lastYear)).toBe(false)
  })

  it('never lets more days pass than there were starts, beyond the days that the app was closed', () => {
    const jump = fc.integer({ min: 8, max: 40_000 })
    fc.assert(
      fc.property(fc.array(jump, { maxLength: TRASH_DAYS - 1 }), (jumps) => {
        let day = START
        const starts = jumps.map((days) => (day = addDays(day, days % 20_000)))
        return !isDone(after(...starts.slice(0, TRASH_DAYS - 1)), CARD)
      }),
    )
  })
})

describe('what waits', () => {
  it('begins anew when it is restored and deleted again', () => {
    const again = { ...CARD, deletedAt: '2026-12-20T15:00:00.000Z' }
    const days = withWaiting(after(...daily(28)), [again])
    expect(isDone([onDay(29), onDay(30)].reduce(withLook, days), again)).toBe(false)
  })

  it('begins when this machine sees it, however long ago another one deleted it', () => {
    const elsewhere = { key: 'card-0003', deletedAt: '2026-01-01T00:00:00.000Z' }
    const days = withWaiting(after(...daily(29)), [CARD, elsewhere])
    expect(isDone(withLook(days, onDay(30)), elsewhere)).toBe(false)
    expect(isDone(withLook(days, onDay(30)), CARD)).toBe(true)
  })

  it('is forgotten once it is gone or restored', () => {
    expect(withWaiting(after(onDay(1)), []).waiting).toEqual({})
  })

  it('makes nothing new of a day on which nothing is different', () => {
    const days = after(onDay(1))
    expect(withWaiting(withLook(days, onDay(1)), [CARD])).toBe(days)
  })
})
