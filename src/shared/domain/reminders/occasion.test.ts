import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CivilDate, addDays, daysBetween } from '../base/civilDate'
import { type Occasion, type WallClock, covers, newestOccasion, nextOccasion } from './occasion'
import type { ReminderPlan } from './plan'

const DEADLINE: CivilDate = '2026-07-09'
const plan: ReminderPlan = { offsets: [0, 7, 30], times: ['18:00', '09:00'] }

const newest = (date: CivilDate, time: string, start: CivilDate | null = null) =>
  newestOccasion(DEADLINE, start, plan, { date, time })
const next = (date: CivilDate, time: string, start: CivilDate | null = null) =>
  nextOccasion(DEADLINE, start, plan, { date, time })

describe('the newest occasion', () => {
  it('is none before the first has come', () => {
    expect(newest('2026-06-09', '08:59')).toBeNull()
  })

  it('is the last time that has come on a day with a reminder', () => {
    expect(newest('2026-06-09', '09:00')).toEqual({ offset: 30, time: '09:00' })
    expect(newest('2026-06-09', '23:59')).toEqual({ offset: 30, time: '18:00' })
  })

  it('is the last hour of the newest day that spoke, on a day that does not', () => {
    expect(newest('2026-07-01', '12:00')).toEqual({ offset: 30, time: '18:00' })
    expect(newest('2026-07-09', '08:59')).toEqual({ offset: 7, time: '18:00' })
  })

  it('is of yesterday in the early morning after the deadline', () => {
    expect(newest('2026-07-10', '08:00')).toEqual({ offset: 0, time: '18:00' })
    expect(newest('2026-07-11', '08:00')).toEqual({ offset: -1, time: '18:00' })
  })

  it('is never the day of the renewal itself', () => {
    expect(newest('2026-06-20', '12:00', '2026-06-09')).toBeNull()
    expect(newest('2026-06-20', '12:00', '2026-06-08')).toEqual({ offset: 30, time: '18:00' })
  })
})

describe('the next occasion', () => {
  it('is the next time of the same day, then the next day with a reminder', () => {
    expect(next('2026-06-09', '09:00')).toEqual({ offset: 30, time: '18:00' })
    expect(next('2026-06-09', '18:00')).toEqual({ offset: 7, time: '09:00' })
  })

  it('is tomorrow once the deadline has come', () => {
    expect(next('2026-07-09', '18:00')).toEqual({ offset: -1, time: '09:00' })
    expect(next('2026-09-01', '18:00')).toEqual({ offset: -55, time: '09:00' })
  })

  it('of a plan without days before it is the day after the deadline', () => {
    const none = { offsets: [], times: ['09:00'] }
    const wall = { date: '2026-01-01', time: '12:00' } as const
    expect(nextOccasion(DEADLINE, null, none, wall)).toEqual({ offset: -1, time: '09:00' })
  })
})

const times = fc.uniqueArray(fc.constantFrom('00:00', '02:30', '09:00', '18:00', '23:59'), {
  minLength: 1,
})
const plans = fc.record({ offsets: fc.uniqueArray(fc.nat({ max: 365 }), { maxLength: 8 }), times })
const walls = fc.record({
  date: fc.integer({ min: -500, max: 400 }).map((days) => addDays(DEADLINE, days)),
  time: fc.constantFrom('00:00', '00:01', '02:29', '08:59', '09:00', '12:00', '23:59'),
})
const starts = fc.option(fc.integer({ min: -400, max: 30 }).map((days) => addDays(DEADLINE, days)))

describe('for any plan, at any time', () => {
  it('there is no occasion between the newest and the next', () => {
    fc.assert(
      fc.property(plans, walls, starts, (some, wall, start) => {
        const before = newestOccasion(DEADLINE, start, some, wall)
        const after = nextOccasion(DEADLINE, start, some, wall)
        const all = allOccasions(start, some, addDays(wall.date, 520))
        const come = all.filter((one) => !isLater(wallOf(one), wall))
        expect(before).toEqual(come.at(-1) ?? null)
        expect(after).toEqual(all[come.length])
      }),
    )
  })

  it('the next occasion is the newest once it comes, and stands for the one before', () => {
    fc.assert(
      fc.property(plans, walls, starts, (some, wall, start) => {
        const before = newestOccasion(DEADLINE, start, some, wall)
        const after = nextOccasion(DEADLINE, start, some, wall)
        if (after === null) return expect.fail('After a deadline every day speaks.')
        expect(newestOccasion(DEADLINE, start, some, wallOf(after))).toEqual(after)
        if (before !== null)
          expect([covers(after, before), covers(before, after)]).toEqual([true, false])
      }),
    )
  })
})

/** All occasions in order, day by day and time by time. */
function allOccasions(start: CivilDate | null, some: ReminderPlan, last: CivilDate): Occasion[] {
  const found: Occasion[] = []
  for (let offset = 365; offset >= daysBetween(last, DEADLINE); offset--) {
    const date = addDays(DEADLINE, -offset)
    const isChosen = some.offsets.includes(offset) && (start === null || date > start)
    if (offset >= 0 && !isChosen) continue
    for (const time of [...some.times].sort()) found.push({ offset, time })
  }
  return found
}

function wallOf({ offset, time }: Occasion): WallClock {
  return { date: addDays(DEADLINE, -offset), time }
}

function isLater(a: WallClock, b: WallClock): boolean {
  return a.date > b.date || (a.date === b.date && a.time > b.time)
}
