import { MOST_TIMES } from '@shared/domain/reminders/plan'
import { type QuietHours, isQuietAt } from '@shared/domain/reminders/silence'

/** Usual times to offer: one more than a plan can hold, so that one is always free. */
const USUAL = ['09:00', '20:00', '13:00', '18:00', '11:00', '16:00', '07:30']

/** A time to add to a plan: not in it yet and, if possible, outside the quiet hours. */
export function anotherTime(times: readonly string[], quietHours: QuietHours): string | null {
  if (times.length >= MOST_TIMES) return null
  const free = USUAL.filter((time) => !times.includes(time))
  return free.find((time) => !isQuietAt(quietHours, time)) ?? free[0] ?? null
}

/** Sorted through the day. */
export function inOrder(times: readonly string[]): string[] {
  return [...times].sort()
}
