import type { Card } from '../cards/card'
import { type CardDocument, isActive } from '../cards/cardDocument'
import {
  A_DAY_IN_MINUTES,
  type CivilDate,
  type Instant,
  addDays,
  addMinutes,
  dateIn,
  todayInLima,
} from '../base/civilDate'
import { FOLLOW_UP_MINUTES, followUps } from '../renewals/followUp'
import type { Renewal } from '../renewals/renewal'
import { firstTime, planOf } from '../reminders/plan'
import { type ReminderSettings, type Settings, ruleViewOf } from '../settings/settings'
import { type Timeline, stagesOf } from '../rules/timeline'

/** An all-day calendar event, independent of any format. */
export interface CalendarEvent {
  /** The same in every export, so that a calendar updates the event it knows. */
  readonly uid: string
  readonly what: 'deadline' | 'followUp'
  /** The date in Lima for a deadline, in the user's zone for a follow-up. */
  readonly date: CivilDate
  /** True for an event that a calendar may hold from earlier but that no longer applies. */
  readonly isCancelled: boolean
  readonly card: Pick<Card, 'label' | 'number' | 'operator' | 'operatorName'>
  /** The predicted cancellation; only for a deadline. */
  readonly cancelledOn: CivilDate | null
  /** The date of the renewal in question. */
  readonly renewedOn: CivilDate | null
  /** Minutes from the start of the day in the viewer's zone; negative is before. */
  readonly alarms: readonly number[]
  /** When the underlying record was last changed. */
  readonly changedAt: Instant
}

/** What one card puts into a calendar: its next deadline, and the renewals to ask about. */
export function calendarEvents(
  document: CardDocument,
  settings: Settings,
  now: Instant,
  timeZone: string,
): CalendarEvent[] {
  // Samples cause no reminders, in calendars either.
  if (document.card.isSample) return []
  const deadline = deadlineEvent(document, settings, now)
  return [
    ...(deadline ? [deadline] : []),
    ...followUpEvents(document, settings.reminders, now, timeZone),
    ...answeredEvents(document, now, timeZone),
  ]
}

/** Ordered by day, ties by id, so that every export is the same. */
export function byDay(a: CalendarEvent, b: CalendarEvent): number {
  return a.date === b.date ? (a.uid < b.uid ? -1 : 1) : a.date < b.date ? -1 : 1
}

function deadlineEvent(
  document: CardDocument,
  settings: Settings,
  now: Instant,
): CalendarEvent | null {
  const timeline = stagesOf(document, todayInLima(now), ruleViewOf(settings))
  if (timeline.deadline === null) return null
  const { card } = document
  const { date } = timeline.deadline
  const isCancelled = !isActive(document)
  return {
    uid: `deadline-${card.id}@keepline`,
    what: 'deadline',
    date,
    isCancelled,
    card,
    cancelledOn: timeline.cancelledOn,
    renewedOn: null,
    alarms: isCancelled ? [] : alarmsBefore(document, date, timeline, settings.reminders),
    changedAt: lastChange(document),
  }
}

/** The same alarms as the app's own reminders: none on or before the day of the renewal. */
function alarmsBefore(
  { card }: CardDocument,
  date: CivilDate,
  { start }: Timeline,
  reminders: ReminderSettings,
): number[] {
  if (!reminders.isOn) return []
  const { offsets, times } = planOf(card, reminders)
  return [...new Set(offsets)]
    .filter((offset) => start === null || addDays(date, -offset) > start.date)
    .flatMap((offset) =>
      [...new Set(times)].map((time) => minutesOf(time) - offset * A_DAY_IN_MINUTES),
    )
    .sort((a, b) => a - b)
}

function followUpEvents(
  document: CardDocument,
  reminders: ReminderSettings,
  now: Instant,
  timeZone: string,
): CalendarEvent[] {
  const alarms = reminders.isOn ? [minutesOf(firstTime(reminders))] : []
  return followUps([document], now).map(({ renewal, askAt }) => ({
    ...followUpEvent(document, renewal, dateIn(timeZone, askAt)),
    alarms,
  }))
}

/**
 * Cancelled events for follow-ups that were answered, or whose card was archived, before they were
 * due. Older ones need no cancelling: their day and alarm have passed.
 */
function answeredEvents(document: CardDocument, now: Instant, timeZone: string): CalendarEvent[] {
  const isAsked = isActive(document)
  return document.renewals
    .filter(({ status, deletedAt }) => !(isAsked && status === 'paid' && deletedAt === null))
    .filter(({ updatedAt, createdAt }) => (isAsked ? updatedAt > createdAt : true))
    .map((renewal) => ({ renewal, askAt: addMinutes(renewal.updatedAt, FOLLOW_UP_MINUTES) }))
    .filter(({ askAt }) => askAt > now)
    .map(({ renewal, askAt }) => ({
      ...followUpEvent(document, renewal, dateIn(timeZone, askAt)),
      isCancelled: true,
    }))
}

function followUpEvent({ card }: CardDocument, renewal: Renewal, date: CivilDate): CalendarEvent {
  return {
    uid: `follow-up-${renewal.id}@keepline`,
    what: 'followUp',
    date,
    isCancelled: false,
    card,
    cancelledOn: null,
    renewedOn: renewal.date,
    alarms: [],
    changedAt: renewal.updatedAt,
  }
}

function lastChange({ card, renewals }: CardDocument): Instant {
  return renewals.reduce(
    (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
    card.updatedAt,
  )
}

/** Minutes of a time of day such as `09:30`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
