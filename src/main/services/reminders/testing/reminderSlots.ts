import {
  type CivilDate,
  type Instant,
  addDays,
  dateIn,
  daysBetween,
  laterOf,
  momentOf,
} from '@shared/domain/base/civilDate'
import type { ReminderPlan } from '@shared/domain/reminders/plan'

/** A day of the user's calendar and an hour at which a plan speaks. */
export interface Slot {
  readonly date: CivilDate
  readonly time: string
  /** False while the hour may be read in two ways. */
  readonly isSure: boolean
}

/**
 * Goes back day by day, hour by hour, to the newest slot that has come. An hour that the end of summer
 * time repeats has come `perhaps` with its first passing and `surely` with its second.
 */
export function newestSlot(
  deadline: CivilDate,
  start: CivilDate | null,
  plan: ReminderPlan,
  now: Instant,
  timeZone: string,
): { readonly surely: Slot | null; readonly perhaps: Slot | null } {
  const furthest = Math.max(0, ...plan.offsets)
  const times = [...plan.times].sort().reverse()
  let perhaps: Slot | null = null
  let date = dateIn(timeZone, now)
  for (; daysBetween(date, deadline) <= furthest; date = addDays(date, -1)) {
    if (!speaksOn(date, deadline, start, plan)) continue
    for (const time of times) {
      if (perhaps === null && passing(date, time, timeZone, 'earlier') <= now) {
        perhaps = { date, time, isSure: true }
      }
      if (passing(date, time, timeZone, 'later') > now) continue
      if (perhaps?.date === date && perhaps.time === time) return { surely: perhaps, perhaps }
      return { surely: { date, time, isSure: true }, perhaps }
    }
  }
  return { surely: null, perhaps }
}

/** Goes on day by day to the next moment at which a plan speaks. */
export function nextSlotMoment(
  deadline: CivilDate,
  start: CivilDate | null,
  plan: ReminderPlan,
  now: Instant,
  timeZone: string,
): Instant {
  const times = [...plan.times].sort()
  const furthest = Math.max(0, ...plan.offsets)
  let date = laterOf(dateIn(timeZone, now), addDays(deadline, -furthest))
  for (; ; date = addDays(date, 1)) {
    if (!speaksOn(date, deadline, start, plan)) continue
    for (const time of times) {
      const moment = passing(date, time, timeZone, 'earlier')
      if (moment > now) return moment
    }
  }
}

function speaksOn(
  date: CivilDate,
  deadline: CivilDate,
  start: CivilDate | null,
  { offsets }: ReminderPlan,
): boolean {
  if (date > deadline) return true
  return (start === null || date > start) && offsets.includes(daysBetween(date, deadline))
}

const passings = new Map<string, Instant>()

/** Asked for the same few days again and again, and costly to find. */
function passing(
  date: CivilDate,
  time: string,
  timeZone: string,
  which: 'earlier' | 'later',
): Instant {
  const key = `${date} ${time} ${timeZone} ${which}`
  const known = passings.get(key)
  if (known !== undefined) return known
  const moment = momentOf(date, time, timeZone, which)
  passings.set(key, moment)
  return moment
}
