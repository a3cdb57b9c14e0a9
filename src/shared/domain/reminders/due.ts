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

/** What is to be said about one deadline: for all the occasions that have come since it last was. */
export interface DueReminder extends Occasion {
  readonly cardId: string
  readonly deadline: CivilDate
  /** `deadlineKey` of the two. */
  readonly key: string
  /** In Lima; negative once the deadline has passed. */
  readonly daysLeft: number
  readonly stage: Stage
  readonly topic: Topic
  /** The moment from which this was to be said. */
  readonly dueAt: Instant
  /** The user put this off until then; null when it is to be said now. */
  readonly snoozedUntil: Instant | null
}

/**
 * The deadlines to be spoken of, most urgent first, one a card, snoozed ones marked. Compares with the
 * whole past, never with "exactly N days": what was missed in any gap is said as one. `now` is UTC,
 * `timeZone` the user's own (IANA): the hour of a reminder is the user's, its deadline is Lima's.
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

/** A snooze that is over is a reason of its own to speak, whatever was said before it. */
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
