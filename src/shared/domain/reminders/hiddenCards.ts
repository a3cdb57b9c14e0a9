import { type Instant, dateIn, timeIn } from '../base/civilDate'
import type { ReminderLedger } from './ledger'
import { type ReminderPlan, firstTime } from './plan'

/** What all reminders of cards that cannot be read are about; it is settled when all can be. */
export const HIDDEN_CARDS_SUBJECT = 'hidden-cards'

/** Records that cannot be read: nobody knows which deadlines are in them. */
export interface HiddenCards {
  readonly count: number
  /** The ledger's keys of this reminder, one for each record. */
  readonly keys: readonly string[]
}

/**
 * Said as soon as it is found, whatever the time of day, because a deadline may pass today; then once a
 * day from the first hour of reminders on, until everything can be read. One more of them is news, one
 * fewer is not. `ids` are those of the records. Null when there is nothing to say now.
 * See src/decisions/058-cards-that-cannot-be-read-are-reminded-of.md.
 */
export function dueHiddenCards(
  ids: readonly string[],
  plan: ReminderPlan,
  { told }: ReminderLedger,
  now: Instant,
  timeZone: string,
): HiddenCards | null {
  const today = dateIn(timeZone, now)
  const mayRepeat = timeIn(timeZone, now) >= firstTime(plan)
  const keys = ids.map((id) => `${HIDDEN_CARDS_SUBJECT}|${id}`)
  const isDue = keys.some((key) => {
    const said = told[key]
    return said === undefined || (mayRepeat && dateIn(timeZone, said) < today)
  })
  return isDue ? { count: ids.length, keys } : null
}
