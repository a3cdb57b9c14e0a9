import * as v from 'valibot'
import {
  type CivilDate,
  CivilDateSchema,
  InstantSchema,
  addDays,
  daysBetween,
} from '../base/civilDate'
import { type Deletion, TRASH_DAYS } from './trash'

/**
 * The days that pass while things wait to be deleted for good, as this machine saw them pass.
 * See src/decisions/053-no-purge-on-the-word-of-one-clock.md.
 */
export const DayCountSchema = v.object({
  /** The day in Lima on which the app looked last, whatever the clock was worth. */
  lookedOn: CivilDateSchema,
  /** Days counted so far, since counting began on this machine. */
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The newest days that were counted, so that none is counted twice. */
  counted: v.array(CivilDateSchema),
  /** What waits, by its key, and the count when it was first seen with this date of deletion. */
  waiting: v.record(
    v.string(),
    v.object({ deletedAt: InstantSchema, since: v.pipe(v.number(), v.safeInteger()) }),
  ),
})
export type DayCount = v.InferOutput<typeof DayCountSchema>

/** What waits: a deletion, or the undo of an import. */
export type Waiting = Pick<Deletion, 'key' | 'deletedAt'>

/** An app that was closed for longer, or a clock that moved further, has seen one day pass. */
const DAYS_CLOSED_AT_MOST = 7
/** Enough to know each day again on which something that waits now can have been counted. */
const DAYS_REMEMBERED = 2 * TRASH_DAYS

/** Counting begins: nothing has passed yet. */
export function firstDayCount(today: CivilDate): DayCount {
  return { lookedOn: today, count: 0, counted: [today], waiting: {} }
}

/**
 * Looks at the calendar. Counts each day since the last look when the clock moved on by some days, one
 * day when it jumped, and none when it moved back or shows a day that was counted already. Returns the
 * same object when it is still the same day.
 */
export function withLook(days: DayCount, today: CivilDate): DayCount {
  const passed = daysBetween(days.lookedOn, today)
  if (passed === 0) return days
  if (passed < 0) return { ...days, lookedOn: today }
  const seen = passed > DAYS_CLOSED_AT_MOST ? [today] : daysUpTo(today, passed)
  const fresh = seen.filter((day) => !days.counted.includes(day))
  return {
    ...days,
    lookedOn: today,
    count: days.count + fresh.length,
    counted: [...days.counted, ...fresh].slice(-DAYS_REMEMBERED),
  }
}

/**
 * Begins to count for what was not seen before, or was deleted anew, and forgets what waits no more.
 * Returns the same object when nothing is different.
 */
export function withWaiting(days: DayCount, waiting: readonly Waiting[]): DayCount {
  const isSame =
    Object.keys(days.waiting).length === waiting.length &&
    waiting.every(({ key, deletedAt }) => known(days, key)?.deletedAt === deletedAt)
  if (isSame) return days
  return {
    ...days,
    waiting: Object.fromEntries(
      waiting.map(({ key, deletedAt }) => {
        const before = known(days, key)
        return [key, before?.deletedAt === deletedAt ? before : { deletedAt, since: days.count }]
      }),
    ),
  }
}

/** Have its days passed, as this machine saw them? False for what was not seen before. */
export function isDone(days: DayCount, { key, deletedAt }: Waiting): boolean {
  const before = known(days, key)
  return before?.deletedAt === deletedAt && days.count - before.since >= TRASH_DAYS
}

function known({ waiting }: DayCount, key: string) {
  return Object.hasOwn(waiting, key) ? waiting[key] : undefined
}

function daysUpTo(today: CivilDate, count: number): CivilDate[] {
  return Array.from({ length: count }, (_, index) => addDays(today, index - count + 1))
}
