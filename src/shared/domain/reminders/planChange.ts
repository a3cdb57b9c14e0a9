import type { CardDocument } from '../cards/cardDocument'
import { type Instant, dateIn, timeIn, todayInLima } from '../base/civilDate'
import { type Settings, ruleViewOf } from '../settings/settings'
import { stagesOf } from '../rules/timeline'
import { type ReminderLedger, deadlineKey, isDelivered, withDelivered } from './ledger'
import { newestOccasion } from './occasion'
import { type ReminderPlan, planOf } from './plan'

/** The plan of each card, to compare with after a change. */
export function plansOf(
  documents: readonly CardDocument[],
  { reminders }: Settings,
): ReadonlyMap<string, ReminderPlan> {
  return new Map(documents.map(({ card }) => [card.id, planOf(card, reminders)]))
}

/**
 * Marks reminders as shown under a changed plan: a day that had its reminder gets none again only
 * because its times changed. Returns the same ledger when there is nothing to mark. Days that a new
 * plan adds still get their reminder, even if they have just passed.
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
