import { type CardDocument, isActive } from '../cards/cardDocument'
import {
  type CivilDate,
  type Instant,
  addDays,
  dateIn,
  daysBetween,
  momentOf,
  timeIn,
  todayInLima,
} from '../base/civilDate'
import { type Settings, ruleViewOf } from '../settings/settings'
import type { Stage } from '../rules/stages'
import { stagesOf } from '../rules/timeline'
import { byUrgency } from '../rules/urgency'
import { type ReminderLedger, deadlineKey, endedSnooze, isDelivered } from './ledger'
import { type Occasion, type WallClock, newestOccasion } from './occasion'
import { planOf } from './plan'
import { type Topic, topicOf } from './topics'

/** The reminder that is due for one deadline. It stands for all occasions since the last one shown. */
export interface DueReminder extends Occasion {
  readonly cardId: string
  readonly deadline: CivilDate
  /** `deadlineKey` of card and deadline. */
  readonly key: string
  /** In Lima; negative once the deadline has passed. */
  readonly daysLeft: number
  readonly stage: Stage
  readonly topic: Topic
  /** The moment at which it became due. */
  readonly dueAt: Instant
  /** Until when the user snoozed it; null when it is due now. */
  readonly snoozedUntil: Instant | null
}

/**
 * The due reminders, most urgent first, at most one per card, with snoozed ones marked. Compares with
 * everything in the past, never with "exactly N days", so that a gap of any length leads to one
 * reminder. `now` is UTC; `timeZone` is the user's (IANA), because a reminder's time is the user's
 * while its deadline is in Lima.
 */
export function dueReminders(
  documents: readonly CardDocument[],
  settings: Settings,
  ledger: ReminderLedger,
  now: Instant,
  timeZone: string,
): DueReminder[] {
  const view = ruleViewOf(settings)
  const today = todayInLima(now)
  const wall = { date: dateIn(timeZone, now), time: timeIn(timeZone, now) }
  return documents
    .filter((document) => isActive(document) && !document.card.isSample)
    .map((document) => ({ document, timeline: stagesOf(document, today, view) }))
    .flatMap(({ document: { card }, timeline }) => {
      const { deadline, current, start } = timeline
      const topic = topicOf(current.stage)
      if (deadline === null || !settings.reminders.topics[topic]) return []
      const key = deadlineKey(card.id, deadline.date)
      const plan = planOf(card, settings.reminders)
      const newest = newestOccasion(deadline.date, start?.date ?? null, plan, wall)
      const due = unsaid(ledger, key, newest, deadline.date, wall, now)
      if (due === null) return []
      const reminder: DueReminder = {
        cardId: card.id,
        deadline: deadline.date,
        key,
        daysLeft: deadline.daysLeft,
        stage: current.stage,
        topic,
        offset: due.offset,
        time: due.time,
        dueAt: endedSnooze(ledger, key, now) ?? momentOfOccasion(deadline.date, due, timeZone),
        snoozedUntil: snoozeOf(ledger, key, now),
      }
      return [{ card, timeline, reminder }]
    })
    .sort(byUrgency)
    .map(({ reminder }) => reminder)
}

/** An ended snooze makes a reminder due again, whatever was shown before it. */
function unsaid(
  ledger: ReminderLedger,
  key: string,
  newest: Occasion | null,
  deadline: CivilDate,
  wall: WallClock,
  now: Instant,
): Occasion | null {
  if (Object.hasOwn(ledger.stopped, key)) return null
  if (endedSnooze(ledger, key, now) !== null) {
    return newest ?? { offset: daysBetween(wall.date, deadline), time: wall.time }
  }
  return newest === null || isDelivered(ledger, key, newest) ? null : newest
}

function snoozeOf(ledger: ReminderLedger, key: string, now: Instant): Instant | null {
  const until = ledger.snoozed[key]?.until
  return until !== undefined && until > now ? until : null
}

export function momentOfOccasion(
  deadline: CivilDate,
  { offset, time }: Occasion,
  timeZone: string,
): Instant {
  return momentOf(addDays(deadline, -offset), time, timeZone)
}
