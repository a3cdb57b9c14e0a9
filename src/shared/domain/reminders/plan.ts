import * as v from 'valibot'

export const FURTHEST_OFFSET_DAYS = 365
const MOST_OFFSETS = 40
export const MOST_TIMES = 6

/** Local wall-clock time, `HH:MM`. */
export const WallTimeSchema = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time.invalid'),
)

/** Days before a deadline on which to speak; after it, every day. */
const OffsetsSchema = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FURTHEST_OFFSET_DAYS))),
  v.maxLength(MOST_OFFSETS),
)

/** The times of such a day at which to speak. */
const TimesSchema = v.pipe(
  v.array(WallTimeSchema),
  v.minLength(1, 'times.missing'),
  v.maxLength(MOST_TIMES),
)

/** When to remind of a deadline. A card may have its own plan; the others follow the settings. */
export const ReminderPlanSchema = v.object({ offsets: OffsetsSchema, times: TimesSchema })
export type ReminderPlan = v.InferOutput<typeof ReminderPlanSchema>

export function planOf(
  { reminders }: { readonly reminders: ReminderPlan | null },
  common: ReminderPlan,
): ReminderPlan {
  return reminders ?? common
}

/** How many days before its deadline a card counts as due. */
export function dueWindowOf({ offsets }: ReminderPlan): number {
  return Math.max(0, ...offsets)
}

/** The time of reminders that belong to no deadline: the first of the day. */
export function firstTime({ times }: ReminderPlan): string {
  return [...times].sort()[0] ?? '09:00'
}
