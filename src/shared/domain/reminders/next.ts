import * as v from 'valibot'
import { type CardDocument, isActive } from '../cardDocument'
import {
  CivilDateSchema,
  type Instant,
  InstantSchema,
  RULE_TIME_ZONE,
  dateIn,
  timeIn,
  todayInLima,
} from '../civilDate'
import { IdSchema } from '../id'
import { type Settings, ruleViewOf } from '../settings'
import { stagesOf } from '../timeline'
import { holdAt } from './agenda'
import { dueReminders, momentOfOccasion } from './due'
import { type ReminderLedger, deadlineKey } from './ledger'
import { nextOccasion } from './occasion'
import { planOf } from './plan'
import { TopicSchema, topicOf } from './topics'

/** A reminder that is still to come. */
export const NextReminderSchema = v.object({
  cardId: IdSchema,
  deadline: CivilDateSchema,
  topic: TopicSchema,
  offset: v.number(),
  at: InstantSchema,
  /** Why it comes at another moment than planned; null when it does not. */
  heldBy: v.nullable(v.picklist(['snoozed', 'paused', 'quiet-hours'])),
})
export type NextReminder = v.InferOutput<typeof NextReminderSchema>

/** The next reminder of each card, soonest first, as it will come if nothing changes until then. */
export function nextReminders(
  documents: readonly CardDocument[],
  settings: Settings,
  ledger: ReminderLedger,
  now: Instant,
  timeZone: string,
): NextReminder[] {
  if (!settings.reminders.isOn) return []
  const view = ruleViewOf(settings)
  const today = todayInLima(now)
  const wall = { date: dateIn(timeZone, now), time: timeIn(timeZone, now) }
  const dueNow = new Map(
    dueReminders(documents, settings, ledger, now, timeZone).map((due) => [due.key, due]),
  )
  return documents
    .filter((document) => isActive(document) && !document.card.isSample)
    .flatMap((document): NextReminder[] => {
      const { card } = document
      const { deadline, start } = stagesOf(document, today, view)
      if (deadline === null) return []
      const key = deadlineKey(card.id, deadline.date)
      if (Object.hasOwn(ledger.stopped, key)) return []
      const plan = planOf(card, settings.reminders)
      const due = dueNow.get(key)
      const occasion = due ?? nextOccasion(deadline.date, start?.date ?? null, plan, wall)
      if (occasion === null) return []
      const planned = due ? now : momentOfOccasion(deadline.date, occasion, timeZone)
      const { at, heldBy } = postponed(
        planned,
        ledger.snoozed[key]?.until,
        settings,
        ledger,
        timeZone,
      )
      const then = stagesOf(document, dateIn(RULE_TIME_ZONE, at), view)
      const topic = topicOf(then.current.stage)
      if (!settings.reminders.topics[topic]) return []
      return [
        { cardId: card.id, deadline: deadline.date, topic, offset: occasion.offset, at, heldBy },
      ]
    })
    .sort((a, b) => a.at.localeCompare(b.at))
}

/** A snooze that ends before the plan speaks is a reminder of its own. */
function postponed(
  planned: Instant,
  snoozedUntil: Instant | undefined,
  settings: Settings,
  ledger: ReminderLedger,
  timeZone: string,
): Pick<NextReminder, 'at' | 'heldBy'> {
  const wanted = snoozedUntil ?? planned
  const hold = holdAt(settings, ledger, wanted, timeZone)
  if (hold === null) return { at: wanted, heldBy: snoozedUntil === undefined ? null : 'snoozed' }
  // After a pause the quiet hours may have begun.
  const after = holdAt(settings, { ...ledger, paused: null }, hold.until, timeZone)
  return { at: after?.until ?? hold.until, heldBy: hold.reason }
}
