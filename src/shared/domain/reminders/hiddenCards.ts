import { type Instant, dateIn, timeIn } from '../base/civilDate'
import type { ReminderLedger } from './ledger'
import { type ReminderPlan, firstTime } from './plan'

/** What all reminders of cards that cannot be read are about; it is settled when all can be. */
export const HIDDEN_CARDS_SUBJECT = 'hidden-cards'

/** Records that cannot be read: nobody knows which deadlines are in them. */
export interface HiddenCards {
  readonly count: number
  /** The ledger's key of this reminder. */
  readonly key: string
}

/**
 * Said as soon as it is found, whatever the time of day, because a deadline may pass today; then once a
 * day from the first hour of reminders on, until everything can be read. More of them than before are
 * news. Null when there is nothing to say now.
 * See src/decisions/058-cards-that-cannot-be-read-are-reminded-of.md.
 */
export function dueHiddenCards(
  count: number,
  plan: ReminderPlan,
  { told }: ReminderLedger,
  now: Instant,
  timeZone: string,
): HiddenCards | null {
  if (count === 0) return null
  const key = `${HIDDEN_CARDS_SUBJECT}|${count}`
  const said = told[key]
  if (said === undefined) return { count, key }
  const isNewDay = dateIn(timeZone, said) < dateIn(timeZone, now)
  return isNewDay && timeIn(timeZone, now) >= firstTime(plan) ? { count, key } : null
}
