import type { CardDocument } from '../cards/cardDocument'
import { type Instant, dateIn, timeIn, todayInLima } from '../base/civilDate'
import { type Settings, ruleViewOf } from '../settings/settings'
import { stagesOf } from '../rules/timeline'
import { type ReminderLedger, deadlineKey, isDelivered, withDelivered } from './ledger'
import { newestOccasion } from './occasion'
import { type ReminderPlan, planOf } from './plan'

/** The plan of each card: what to compare with after a change. */
export function plansOf(
  documents: readonly CardDocument[],
  { reminders }: Settings,
): ReadonlyMap<string, ReminderPlan> {
  return new Map(documents.map(({ card }) => [card.id, planOf(card, reminders)]))
}

/**
 * Carries over what was said when the hours of a plan change: a day that was spoken of is not spoken of
 * again because its hour is another now. Gives the ledger itself when there is nothing to carry over.
 * Days that a new plan adds are left to speak, also those that have just passed.
 */
export function withPlansChanged(
  ledger: ReminderLedger,
  documents: readonly CardDocument[],
  before: ReadonlyMap<string, ReminderPlan>,
  settings: Settings,
  now: Instant,
  timeZone: string,
): ReminderLedger {
  const view = ruleViewOf(settings)
  const wall = { date: dateIn(timeZone, now), time: timeIn(timeZone, now) }
  let next = ledger
  for (const document of documents) {
    const { card } = document
    const [then, plan] = [before.get(card.id), planOf(card, settings.reminders)]
    if (then === undefined || then.times.join() === plan.times.join()) continue
    const { deadline, start } = stagesOf(document, todayInLima(now), view)
    if (deadline === null) continue
    const key = deadlineKey(card.id, deadline.date)
    const said = newestOccasion(deadline.date, start?.date ?? null, then, wall)
    const newest = newestOccasion(deadline.date, start?.date ?? null, plan, wall)
    if (said === null || newest === null || said.offset !== newest.offset) continue
    if (isDelivered(next, key, said) && !isDelivered(next, key, newest)) {
      next = withDelivered(next, key, newest, now)
    }
  }
  return next
}
