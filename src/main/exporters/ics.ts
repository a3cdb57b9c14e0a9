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

/** A calendar by RFC 5545: all-day events without a zone, with alarms in the viewer's own time. */
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
    // DTEND is exclusive: the day after.
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
    // `triggerAfter` would count from the event's end. ical-generator ignores `relatesTo` in the
    // options above, so it is set afterwards.
    .relatesTo(ICalAlarmRelatesTo.start)
}

/** Midnight UTC, because ical-generator takes an all-day date from the UTC day. */
function startOf(date: CivilDate): Date {
  return new Date(`${date}T00:00:00.000Z`)
}

const FIRST_SEQUENCE = Date.parse('2020-01-01T00:00:00.000Z')

/**
 * The `SEQUENCE` of every event: seconds from 2020 to the export. What an event says depends on
 * records, settings and the rules shipped with the app; only the time grows with every change of any
 * of them. Fits the signed 32 bits that calendars use until 2088.
 * See src/decisions/028-a-calendar-event-counts-seconds.md.
 */
function sequenceAt(now: Instant): number {
  return Math.floor((Date.parse(now) - FIRST_SEQUENCE) / 1000)
}

/** Replaces what a calendar file cannot hold: control characters and halves of surrogate pairs. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '\ufffd')
}
