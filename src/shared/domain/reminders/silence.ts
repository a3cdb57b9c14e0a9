import * as v from 'valibot'
import {
  type CivilDate,
  CivilDateSchema,
  type Instant,
  addDays,
  addMinutes,
  dateIn,
  momentOf,
  timeIn,
} from '../base/civilDate'
import { type ReminderPlan, WallTimeSchema, firstTime } from './plan'

/** Local times without notifications; may span midnight. */
export const QuietHoursSchema = v.nullable(v.object({ from: WallTimeSchema, to: WallTimeSchema }))
export type QuietHours = v.InferOutput<typeof QuietHoursSchema>

/** True in the quiet hours. Everything waits, and the first check afterwards catches up. */
export function isQuietAt(quietHours: QuietHours, time: string): boolean {
  if (quietHours === null || quietHours.from === quietHours.to) return false
  const { from, to } = quietHours
  return from < to ? from <= time && time < to : from <= time || time < to
}

/** The end of the current quiet hours; null outside them. */
export function quietUntil(quietHours: QuietHours, now: Instant, timeZone: string): Instant | null {
  const time = timeIn(timeZone, now)
  if (quietHours === null || !isQuietAt(quietHours, time)) return null
  const today = dateIn(timeZone, now)
  const date = time < quietHours.to ? today : addDays(today, 1)
  return momentAfter(now, date, quietHours.to, timeZone)
}

/** In a repeated hour, the occurrence that is still ahead. */
function momentAfter(now: Instant, date: CivilDate, time: string, timeZone: string): Instant {
  const first = momentOf(date, time, timeZone)
  return first > now ? first : momentOf(date, time, timeZone, 'later')
}

/** How long a deadline's reminders are snoozed. */
export const SnoozeSchema = v.variant('kind', [
  v.object({ kind: v.literal('hour') }),
  v.object({ kind: v.literal('evening') }),
  v.object({ kind: v.literal('tomorrow') }),
  v.object({ kind: v.literal('three-days') }),
  v.object({ kind: v.literal('at'), date: CivilDateSchema, time: WallTimeSchema }),
])
export type Snooze = v.InferOutput<typeof SnoozeSchema>
export type SnoozeKind = Snooze['kind']

const EVENING = '19:00'
export const SNOOZE_HOURS = 1
export const SNOOZE_DAYS = 3
export const LONGEST_SNOOZE_DAYS = 365

/** The snoozes that make sense now: after 19:00 there is no "this evening". */
export function snoozeKinds(now: Instant, timeZone: string): SnoozeKind[] {
  const isEvening = timeIn(timeZone, now) >= EVENING
  return ['hour', ...(isEvening ? [] : ['evening' as const]), 'tomorrow', 'three-days', 'at']
}

/** When a snooze ends; null when that has passed or lies more than a year ahead. */
export function snoozeUntil(
  snooze: Snooze,
  plan: ReminderPlan,
  now: Instant,
  timeZone: string,
): Instant | null {
  const today = dateIn(timeZone, now)
  const at = (date: CivilDate, time: string) => {
    const moment = momentAfter(now, date, time, timeZone)
    return moment > now && date <= addDays(today, LONGEST_SNOOZE_DAYS) ? moment : null
  }
  switch (snooze.kind) {
    case 'hour':
      return addMinutes(now, SNOOZE_HOURS * 60)
    case 'evening':
      return at(today, EVENING)
    case 'tomorrow':
      return at(addDays(today, 1), firstTime(plan))
    case 'three-days':
      return at(addDays(today, SNOOZE_DAYS), firstTime(plan))
    case 'at':
      return at(snooze.date, snooze.time)
  }
}

/** The end of "do not disturb until tomorrow": the first reminder time of the next day. */
export function pauseUntil(plan: ReminderPlan, now: Instant, timeZone: string): Instant {
  return momentOf(addDays(dateIn(timeZone, now), 1), firstTime(plan), timeZone)
}
