import { type CivilDate, type Instant, addDays, dateIn, daysBetween } from './civilDate'

export const SCHEDULE_PERIODS = ['day', 'week', 'month'] as const
export type SchedulePeriod = (typeof SCHEDULE_PERIODS)[number]

/**
 * Has another day, week (from Monday) or month of the user's calendar begun since? Not only a later one:
 * after a clock that ran ahead was set back, the schedule is due again.
 */
export function isAnotherPeriod(
  every: SchedulePeriod,
  since: Instant,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): boolean {
  return periodStart(dateIn(timeZone, now), every) !== periodStart(dateIn(timeZone, since), every)
}

const A_MONDAY: CivilDate = '2024-01-01'

function periodStart(date: CivilDate, every: SchedulePeriod): string {
  switch (every) {
    case 'day':
      return date
    case 'week':
      return addDays(date, -(((daysBetween(A_MONDAY, date) % 7) + 7) % 7))
    case 'month':
      return date.slice(0, 7)
  }
}
