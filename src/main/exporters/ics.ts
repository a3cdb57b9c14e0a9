import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEvent,
  type ICalEventData,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarEvent } from '@shared/domain/exports/calendarEvents'
import { eventDescription, eventTitle } from '@shared/domain/exports/calendarWords'
import { type CivilDate, type Instant, addDays } from '@shared/domain/base/civilDate'
import type { OutputOf } from '@shared/domain/exports/exportOptions'
import type { ExportFeed, ExportJob } from '../ports/exports'

/** RFC 5545: whole days without a zone, with alarms by the clock of whoever looks. */
export async function* icsPieces(
  job: ExportJob,
  output: OutputOf<'ics'>,
  feed: ExportFeed,
): AsyncGenerator<Uint8Array> {
  const { calendar: words } = job.words.texts.exports
  const calendar = ical({
    prodId: { company: 'Keepline', product: 'Keepline', language: job.options.language },
    name: words.name,
    scale: 'gregorian',
    method: ICalCalendarMethod.PUBLISH,
  })
  for await (const events of feed.events()) {
    for (const event of events) {
      const written = calendar.createEvent(eventData(event, job, output))
      for (const minutes of event.alarms) addAlarm(written, minutes)
    }
  }
  yield new TextEncoder().encode(`${calendar.toString()}\r\n`)
}

function eventData(
  event: CalendarEvent,
  { options, words, now }: ExportJob,
  { hasNumbers }: OutputOf<'ics'>,
): ICalEventData {
  const { uid, date, isCancelled, changedAt } = event
  return {
    id: uid,
    sequence: sequenceAt(now),
    stamp: new Date(now),
    lastModified: new Date(changedAt),
    allDay: true,
    start: startOf(date),
    // The first day that does not belong to it.
    end: startOf(addDays(date, 1)),
    summary: plain(eventTitle(event, words.texts)),
    description: plain(eventDescription(event, words.texts, options, hasNumbers)),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
  }
}

function addAlarm(event: ICalEvent, minutes: number): void {
  event
    .createAlarm({
      type: ICalAlarmType.display,
      triggerAfter: minutes * 60,
      description: event.summary(),
    })
    // Behind the beginning the library would count from the end; told at once, it does not listen.
    .relatesTo(ICalAlarmRelatesTo.start)
}

/** The library takes the day of a moment in UTC. */
function startOf(date: CivilDate): Date {
  return new Date(`${date}T00:00:00.000Z`)
}

const FIRST_SEQUENCE = Date.parse('2020-01-01T00:00:00.000Z')

/**
 * Seconds of the export itself. What an event says depends on records, on settings and on the rules
 * that came with the app: only the time grows with every change of each of them. Fits the 32 bits
 * that calendars keep until 2088.
 * See src/decisions/028-a-calendar-event-counts-seconds.md.
 */
function sequenceAt(now: Instant): number {
  return Math.floor((Date.parse(now) - FIRST_SEQUENCE) / 1000)
}

/** Without what a calendar file may not hold: control characters, and halves of surrogate pairs. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '\ufffd')
}
