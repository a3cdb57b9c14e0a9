import { type CivilDate, addDays } from '../base/civilDate'

/**
 * A day later than this is a mistake of a clock or of a hand and counts for nothing; otherwise a
 * renewal of 2098 would keep a number "safe" for a lifetime. A clock that was set back by a few weeks
 * changes nothing.
 */
const DAYS_AHEAD_AT_MOST = 31

/** The latest day on which something can have happened or been seen. `today` is in Lima. */
export function latestPlausible(today: CivilDate): CivilDate {
  return addDays(today, DAYS_AHEAD_AT_MOST)
}
