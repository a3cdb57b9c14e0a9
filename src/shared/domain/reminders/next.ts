import * as v from 'valibot'
import { type CardDocument, isActive } from '../cards/cardDocument'
import {
  CivilDateSchema,
  type Instant,
  InstantSchema,
  RULE_TIME_ZONE,
  addDays,
  dateIn,
  momentOf,
  timeIn,
  todayInLima,
} from '../base/civilDate'
import { IdSchema } from '../base/id'
import { type Settings, ruleViewOf } from '../settings/settings'
import { stagesOf } from '../rules/timeline'
import { type Hold, holdAt } from './agenda'
import { dueReminders, momentOfOccasion } from './due'
import { type ReminderLedger, deadlineKey, endedSnooze, isDelivered } from './ledger'
import { type WallClock, nextOccasion } from './occasion'
import { planOf } from './plan'
import { TopicSchema } from './topics'

/** A reminder in the future. */
export const NextReminderSchema = v.object({
  cardId: IdSchema,
  deadline: CivilDateSchema,
  topic: TopicSchema,
  offset: v.number(),
  at: InstantSchema,
  /** Why it comes later than planned; null when it does not. */
  heldBy: v.nullable(v.picklist(['snoozed', 'paused', 'quiet-hours'])),
})
export type NextReminder = v.InferOutput<typeof NextReminderSchema>

/** The next reminder of each card, soonest first, if nothing changes until then. */
export function nextReminders(
  documents: readonly CardDocument[],
  settings: Settings,
  ledger: ReminderLedger,
  now: Instant,
  timeZone: string,
): NextReminder[] {
  if (!settings.reminders.isOn) return []
  return documents
    .filter((document) => isActive(document) && !document.card.isSample)
    .flatMap((document) => nextOf(document, settings, ledger, now, timeZone) ?? [])
    .sort((a, b) => a.at.localeCompare(b.at))
}

/** The first turning point at which the reminder engine, asked at that moment, would show something. */
function nextOf(
  document: CardDocument,
  settings: Settings,
  ledger: ReminderLedger,
  now: Instant,
  timeZone: string,
): NextReminder | null {
  for (const moment of turningPoints(document, settings, ledger, now, timeZone)) {
    const { at, reason } = afterHolds(moment, settings, ledger, timeZone)
    const [due] = dueReminders([document], settings, ledger, at, timeZone)
    if (due === undefined || due.snoozedUntil !== null) continue
    const { cardId, deadline, topic, offset, key } = due
    const isSnoozeOver = endedSnooze(ledger, key, at) === moment
    return {
      cardId,
      deadline,
      topic,
      offset,
      at,
      heldBy: reason ?? (isSnoozeOver ? 'snoozed' : null),
    }
  }
  return null
}

/**
 * Moments at which something can become due: now, the next occasion not shown yet, the end of a
 * snooze, and each later stage.
 */
function turningPoints(
  document: CardDocument,
  settings: Settings,
  ledger: ReminderLedger,
  now: Instant,
  timeZone: string,
): Instant[] {
  const { card } = document
  const { deadline, start, stages } = stagesOf(document, todayInLima(now), ruleViewOf(settings))
  if (deadline === null) return []
  const key = deadlineKey(card.id, deadline.date)
  const plan = planOf(card, settings.reminders)
  let wall: WallClock = { date: dateIn(timeZone, now), time: timeIn(timeZone, now) }
  let occasion = nextOccasion(deadline.date, start?.date ?? null, plan, wall)
  while (occasion !== null && isDelivered(ledger, key, occasion)) {
    wall = { date: addDays(deadline.date, -occasion.offset), time: occasion.time }
    occasion = nextOccasion(deadline.date, start?.date ?? null, plan, wall)
  }
  return [
    now,
    ...(occasion === null ? [] : [momentOfOccasion(deadline.date, occasion, timeZone)]),
    ...(ledger.snoozed[key] === undefined ? [] : [ledger.snoozed[key].until]),
    ...stages.map(({ from }) => momentOf(from, '00:00', RULE_TIME_ZONE)),
  ]
    .filter((moment) => moment >= now)
    .sort()
}

/** When it may be shown: when a pause ends, quiet hours may have begun. */
function afterHolds(
  moment: Instant,
  settings: Settings,
  ledger: ReminderLedger,
  timeZone: string,
): { readonly at: Instant; readonly reason: Hold['reason'] | null } {
  const hold = holdAt(settings, ledger, moment, timeZone)
  if (hold === null) return { at: moment, reason: null }
  const after = holdAt(settings, { ...ledger, paused: null }, hold.until, timeZone)
  return { at: after?.until ?? hold.until, reason: hold.reason }
}
