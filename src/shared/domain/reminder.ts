import * as v from 'valibot'
import { type CardDocument, isActive } from './cardDocument'
import {
  type CivilDate,
  type Instant,
  InstantSchema,
  addDays,
  dateIn,
  daysBetween,
  momentOf,
  timeIn,
  todayInLima,
} from './civilDate'
import { type ReminderSettings, type Settings, ruleViewOf } from './settings'
import type { Stage } from './stages'
import { type Timeline, stagesOf } from './timeline'

export const REMINDER_LEDGER_VERSION = 1

/** What was said on this machine. It is not part of a card: another machine speaks for itself. */
export const ReminderLedgerSchema = v.object({
  schemaVersion: v.literal(REMINDER_LEDGER_VERSION),
  /** Reminder key → when its notification was shown. */
  delivered: v.record(v.string(), InstantSchema),
  /** Deadline key → silent until then. */
  snoozed: v.record(v.string(), InstantSchema),
  /** Deadline key → when the user said "stop for this deadline". */
  stopped: v.record(v.string(), InstantSchema),
})
export type ReminderLedger = v.InferOutput<typeof ReminderLedgerSchema>

export const EMPTY_LEDGER: ReminderLedger = {
  schemaVersion: REMINDER_LEDGER_VERSION,
  delivered: {},
  snoozed: {},
  stopped: {},
}

/** One notification to show: all that is pending for a card's deadline, said once. */
export interface DueReminder {
  readonly cardId: string
  readonly deadline: CivilDate
  readonly daysLeft: number
  readonly stage: Stage
  /** The keys to write into the ledger once the notification was shown. */
  readonly keys: readonly string[]
}

export function deadlineKey(cardId: string, deadline: CivilDate): string {
  return `${cardId}|${deadline}`
}

/** The key of one reminder; the offset is negative after the deadline. */
export function reminderKey(cardId: string, deadline: CivilDate, offset: number): string {
  return `${deadlineKey(cardId, deadline)}|${offset}`
}

/**
 * What should be said now, most urgent first, one a card. Compares with the whole past, never with
 * "exactly N days": after any gap the pending reminders of a card come as one. `now` is UTC,
 * `timeZone` the user's own (IANA): the hour of a reminder is the user's, its deadline is Lima's.
 */
export function dueReminders(
  documents: readonly CardDocument[],
  settings: Settings,
  ledger: ReminderLedger,
  now: Instant,
  timeZone: string,
): DueReminder[] {
  const { reminders } = settings
  const view = ruleViewOf(settings)
  if (!reminders.isOn || isQuiet(reminders, now, timeZone)) return []
  const today = todayInLima(now)
  const due: DueReminder[] = []
  for (const document of documents) {
    if (!isActive(document) || document.card.isSample) continue
    const timeline = stagesOf(document, today, view)
    const { deadline, current } = timeline
    if (deadline === null || isSilenced(ledger, document.card.id, deadline.date, now)) continue
    const keys = pendingOffsets(timeline, deadline.date, reminders, now, timeZone)
      .map((offset) => reminderKey(document.card.id, deadline.date, offset))
      .filter((key) => !Object.hasOwn(ledger.delivered, key))
    if (keys.length === 0) continue
    due.push({
      cardId: document.card.id,
      deadline: deadline.date,
      daysLeft: deadline.daysLeft,
      stage: current.stage,
      keys,
    })
  }
  return due.sort((a, b) => a.daysLeft - b.daysLeft)
}

/**
 * The offsets whose hour has come. Of the daily ones after a deadline only the newest: it speaks for
 * all the days before it. An offset that reaches back to the renewal itself is left out: on that
 * day the user was here.
 */
function pendingOffsets(
  { start }: Timeline,
  deadline: CivilDate,
  { offsets, time }: ReminderSettings,
  now: Instant,
  timeZone: string,
): number[] {
  const hasCome = (offset: number) => momentOf(addDays(deadline, -offset), time, timeZone) <= now
  const ahead = [...new Set(offsets)].filter(
    (offset) => (start === null || addDays(deadline, -offset) > start.date) && hasCome(offset),
  )
  const daysPast = daysBetween(deadline, dateIn(timeZone, now))
  const newest = hasCome(-daysPast) ? daysPast : daysPast - 1
  return newest > 0 ? [...ahead, -newest] : ahead
}

function isSilenced(
  ledger: ReminderLedger,
  cardId: string,
  deadline: CivilDate,
  now: Instant,
): boolean {
  const key = deadlineKey(cardId, deadline)
  const snoozedUntil = ledger.snoozed[key]
  return Object.hasOwn(ledger.stopped, key) || (snoozedUntil !== undefined && snoozedUntil > now)
}

/** Inside the quiet hours everything waits; the first check after them catches up. */
export function isQuiet({ quietHours }: ReminderSettings, now: Instant, timeZone: string): boolean {
  if (quietHours === null || quietHours.from === quietHours.to) return false
  const { from, to } = quietHours
  const time = timeIn(timeZone, now)
  return from < to ? from <= time && time < to : from <= time || time < to
}

export function withDelivered(
  ledger: ReminderLedger,
  keys: readonly string[],
  now: Instant,
): ReminderLedger {
  const shown = Object.fromEntries(keys.map((key) => [key, now]))
  return { ...ledger, delivered: { ...ledger.delivered, ...shown } }
}

export function withSnoozed(
  ledger: ReminderLedger,
  cardId: string,
  deadline: CivilDate,
  until: Instant,
): ReminderLedger {
  const snoozed = { ...ledger.snoozed, [deadlineKey(cardId, deadline)]: until }
  return { ...ledger, snoozed }
}

export function withStopped(
  ledger: ReminderLedger,
  cardId: string,
  deadline: CivilDate,
  now: Instant,
): ReminderLedger {
  return { ...ledger, stopped: { ...ledger.stopped, [deadlineKey(cardId, deadline)]: now } }
}

/** Takes back a stop or a snooze: the deadline speaks again. */
export function withResumed(
  ledger: ReminderLedger,
  cardId: string,
  deadline: CivilDate,
): ReminderLedger {
  const key = deadlineKey(cardId, deadline)
  const without = (entries: Record<string, Instant>) =>
    Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key))
  return { ...ledger, snoozed: without(ledger.snoozed), stopped: without(ledger.stopped) }
}
