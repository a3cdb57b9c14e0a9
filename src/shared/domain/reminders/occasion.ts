import type { CivilDate } from '../base/civilDate'
import { daysBetween } from '../base/civilDate'
import type { ReminderPlan } from './plan'

/**
 * A day and time at which a plan reminds of a deadline. `offset` is days before the deadline, negative
 * after it; `time` is the user's local time. A smaller offset, or on one day a later time, is the
 * newer occasion.
 */
export interface Occasion {
  readonly offset: number
  readonly time: string
}

/** The user's local date and time. */
export interface WallClock {
  readonly date: CivilDate
  readonly time: string
}

/**
 * True when `a` is the same occasion as `b` or a newer one, so that a reminder for `a` stands for `b`
 * too.
 */
export function covers(a: Occasion, b: Occasion): boolean {
  return a.offset < b.offset || (a.offset === b.offset && a.time >= b.time)
}

/**
 * The newest occasion that has come: one reminder stands for all that were missed before it. Null when
 * none has come. An offset on or before `start` (the renewal) is left out, because the user was here
 * on that day.
 *
 * Compares local dates and times, not moments: that is what the user sees, it holds through every
 * change of zone and summer time, and it costs a few comparisons per card.
 * See src/decisions/009-one-reminder-speaks-for-the-missed.md.
 */
export function newestOccasion(
  deadline: CivilDate,
  start: CivilDate | null,
  plan: ReminderPlan,
  wall: WallClock,
): Occasion | null {
  const daysLeft = daysBetween(wall.date, deadline)
  const times = [...plan.times].sort()
  const earlier = times.filter((time) => time <= wall.time).at(-1)
  if (speaksOn(daysLeft, start, deadline, plan) && earlier !== undefined) {
    return { offset: daysLeft, time: earlier }
  }
  const last = times.at(-1)
  const before = last === undefined ? null : newestDayBefore(daysLeft, start, deadline, plan)
  return before === null || last === undefined ? null : { offset: before, time: last }
}

/** The next occasion. There always is one, because a plan reminds every day after the deadline. */
export function nextOccasion(
  deadline: CivilDate,
  start: CivilDate | null,
  plan: ReminderPlan,
  wall: WallClock,
): Occasion | null {
  const daysLeft = daysBetween(wall.date, deadline)
  const times = [...plan.times].sort()
  const later = times.find((time) => time > wall.time)
  if (speaksOn(daysLeft, start, deadline, plan) && later !== undefined) {
    return { offset: daysLeft, time: later }
  }
  const [first] = times
  if (first === undefined) return null
  const ahead = plan.offsets.filter(
    (offset) => offset < daysLeft && speaksOn(offset, start, deadline, plan),
  )
  const daily = Math.min(-1, daysLeft - 1)
  return { offset: Math.max(daily, ...ahead), time: first }
}

function speaksOn(
  offset: number,
  start: CivilDate | null,
  deadline: CivilDate,
  { offsets }: ReminderPlan,
): boolean {
  if (offset < 0) return true
  return offsets.includes(offset) && (start === null || offset < daysBetween(start, deadline))
}

function newestDayBefore(
  daysLeft: number,
  start: CivilDate | null,
  deadline: CivilDate,
  plan: ReminderPlan,
): number | null {
  if (daysLeft + 1 < 0) return daysLeft + 1
  const passed = plan.offsets.filter(
    (offset) => offset > daysLeft && speaksOn(offset, start, deadline, plan),
  )
  return passed.length === 0 ? null : Math.min(...passed)
}
