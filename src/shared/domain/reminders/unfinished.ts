import { type CardDocument, isActive } from '../cards/cardDocument'
import { type Instant, dateIn, daysBetween, timeIn } from '../base/civilDate'
import type { Card } from '../cards/card'
import type { RenewalProgress } from '../renewals/renewalProgress'
import type { ReminderLedger } from './ledger'
import { type ReminderPlan, firstTime } from './plan'

/** Days after the last change on which to remind of an unfinished renewal; then weekly. */
const FIRST_DAYS = [1, 3] as const
const A_WEEK = 7

/** A guided renewal that was left unfinished. */
export interface UnfinishedRenewal {
  readonly card: Card
  readonly progress: RenewalProgress
  /** Whole days in the user's zone since the last change. */
  readonly days: number
  /** The ledger's key of this reminder, which is shown once. */
  readonly key: string
}

export function dueUnfinished(
  documents: readonly CardDocument[],
  plan: ReminderPlan,
  { told }: ReminderLedger,
  now: Instant,
  timeZone: string,
): UnfinishedRenewal[] {
  const today = dateIn(timeZone, now)
  const hasHourCome = timeIn(timeZone, now) >= firstTime(plan)
  return documents.filter(isActive).flatMap(({ card, inProgress }) => {
    if (inProgress === null || card.isSample) return []
    const days = daysBetween(dateIn(timeZone, inProgress.updatedAt), today)
    const milestone = newestMilestone(hasHourCome ? days : days - 1)
    if (milestone === null) return []
    const key = `${card.id}|in-progress|${inProgress.updatedAt}|${milestone}`
    return Object.hasOwn(told, key) ? [] : [{ card, progress: inProgress, days, key }]
  })
}

function newestMilestone(days: number): number | null {
  if (days >= A_WEEK) return days - (days % A_WEEK)
  return FIRST_DAYS.findLast((first) => first <= days) ?? null
}
