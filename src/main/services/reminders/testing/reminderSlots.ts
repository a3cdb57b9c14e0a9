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

/** A local date and time at which a plan reminds. */
export interface Slot {
  readonly date: CivilDate
  readonly time: string
  /** False while the local time is ambiguous. */
  readonly isSure: boolean
}

/**
 * Finds the newest slot that has come by going back day by day and time by time. A local time that is
 * repeated has come `perhaps` at its first occurrence and `surely` at its second.
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

/** Finds the next moment at which a plan reminds by going forward day by day. */
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

/** Cached: the same few days are needed again and again and are slow to compute. */
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
