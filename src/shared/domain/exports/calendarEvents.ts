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

/** A whole day in somebody's calendar, before any format has written it. */
export interface CalendarEvent {
  /** Stays the same however often it goes out, so that a calendar moves the event it knows. */
  readonly uid: string
  readonly what: 'deadline' | 'followUp'
  /** A deadline's is Lima's, a follow-up's the user's. */
  readonly date: CivilDate
  /** It was in a calendar, perhaps, and does not count any more. */
  readonly isCancelled: boolean
  readonly card: Pick<Card, 'label' | 'number' | 'operator' | 'operatorName'>
  /** Expected for the card; only a deadline says it. */
  readonly cancelledOn: CivilDate | null
  /** Of the renewal that is asked about. */
  readonly renewedOn: CivilDate | null
  /** In minutes from the first of that day, by the clock of whoever looks; negative lies before. */
  readonly alarms: readonly number[]
  /** When what it tells of was last changed. */
  readonly changedAt: Instant
}

/** What one card puts into a calendar: its next deadline, and the renewals to ask about. */
export function calendarEvents(
  document: CardDocument,
  settings: Settings,
  now: Instant,
  timeZone: string,
): CalendarEvent[] {
  // Samples remind nobody here; nor do they elsewhere.
  if (document.card.isSample) return []
  const deadline = deadlineEvent(document, settings, now)
  return [
    ...(deadline ? [deadline] : []),
    ...followUpEvents(document, settings.reminders, now, timeZone),
    ...answeredEvents(document, now, timeZone),
  ]
}

/** By day; the id settles the rest, so that each export is alike. */
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
    ...{ uid: `deadline-${card.id}@keepline`, what: 'deadline', date, isCancelled, card },
    ...{ cancelledOn: timeline.cancelledOn, renewedOn: null },
    alarms: isCancelled ? [] : alarmsBefore(document, date, timeline, settings.reminders),
    changedAt: lastChange(document),
  }
}

/** As the app itself speaks: not on the day of the renewal or before it. */
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
 * Somebody who was to be asked tomorrow has answered today, or has put the card away. What lies
 * further back needs no word: its day has passed, and so has its alarm.
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
    ...{
      uid: `follow-up-${renewal.id}@keepline`,
      what: 'followUp',
      date,
      isCancelled: false,
      card,
    },
    ...{ cancelledOn: null, renewedOn: renewal.date, alarms: [], changedAt: renewal.updatedAt },
  }
}

function lastChange({ card, renewals }: CardDocument): Instant {
  return renewals.reduce(
    (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
    card.updatedAt,
  )
}

/** Of a wall time `09:30`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
