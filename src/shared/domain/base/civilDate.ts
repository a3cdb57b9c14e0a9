import { Temporal } from 'temporal-polyfill'
import * as v from 'valibot'

/** A civil date `YYYY-MM-DD` of the proleptic Gregorian calendar, without time or zone. */
export type CivilDate = `${number}-${number}-${number}`

/** A moment as an ISO 8601 string in UTC with milliseconds, `2026-11-22T16:07:11.000Z`. Sorts as text. */
export type Instant = string

/**
 * Deadlines are civil dates in Lima: UTC-5 all year, no daylight saving. The end of a day there is
 * 12:59 of the next day in Beijing.
 */
export const RULE_TIME_ZONE = 'America/Lima'

const STRICT = /^\d{4}-\d{2}-\d{2}$/
const A_MINUTE_IN_MS = 60_000
export const A_DAY_IN_MINUTES = 24 * 60
const A_DAY_IN_MS = A_DAY_IN_MINUTES * A_MINUTE_IN_MS
const EARLIEST_YEAR = 1990
const LATEST_YEAR = 2199

/** True for a real day written `YYYY-MM-DD`; `2026-02-30` is none. */
export function isCivilDate(text: string): text is CivilDate {
  return STRICT.test(text) && parseCivilDate(text) === text
}

export const CivilDateSchema = v.custom<CivilDate>(
  (input) => typeof input === 'string' && isCivilDate(input),
  'date.invalid',
)

export const InstantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'instant.invalid'),
)

/**
 * Reads a day as people type it, year first: `2026-1-5`, `2026/01/05`, `2026.1.5`, `20260105`,
 * `2026年1月5日`, in half- or full-width digits. Null when it is no such day, is impossible, or lies
 * outside 1990–2199 (a slip of the finger).
 */
export function parseCivilDate(text: string): CivilDate | null {
  const plain = text.normalize('NFKC').trim()
  const match =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null
  try {
    return toCivilDate(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }))
  } catch {
    return null
  }
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(startOf(date) + days * A_DAY_IN_MS)
}

/** Adds months to the original day, clamped to the month's end: 31 January + 1 is 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return toCivilDate(Temporal.PlainDate.from(date).add({ months }))
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (startOf(to) - startOf(from)) / A_DAY_IN_MS
}

export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b
}

export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}

/** The civil date that a wall calendar in `timeZone` (an IANA name) shows at that moment. */
export function dateIn(timeZone: string, moment: Instant): CivilDate {
  return toCivilDate(zonedAt(timeZone, moment).toPlainDate())
}

/** Today by the operators' clock, wherever the user is. */
export function todayInLima(moment: Instant): CivilDate {
  return dateIn(RULE_TIME_ZONE, moment)
}

/** The wall-clock time `HH:MM` in `timeZone` at that moment. */
export function timeIn(timeZone: string, moment: Instant): string {
  return zonedAt(timeZone, moment).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** The format of a zone is made once: making it costs as much as using it a thousand times. */
const wallClocks = new Map<string, Intl.DateTimeFormat>()

/** What calendar and clock on a wall in `timeZone` show at that moment: `2026-11-22T16:07:11`. */
export function wallClockIn(timeZone: string, moment: Instant): string {
  const format = wallClocks.get(timeZone) ?? wallClockFormat(timeZone)
  wallClocks.set(timeZone, format)
  const { year, month, day, hour, minute, second } = Object.fromEntries(
    format.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]),
  )
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`
}

function wallClockFormat(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit'
  return new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: two, day: two },
    ...{ hour: two, minute: two, second: two },
  })
}

/**
 * The moment at which a wall clock in `timeZone` shows `time` (`HH:MM`) on `date`. A time that the
 * zone skips in spring, or a whole day that it skips, is the first moment after the gap; one that it
 * repeats is the first of the two, or the second when asked for.
 */
export function momentOf(
  date: CivilDate,
  time: string,
  timeZone: string,
  repeated: 'earlier' | 'later' = 'earlier',
): Instant {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`)
  const zoned = wall.toZonedDateTime(timeZone, { disambiguation: repeated })
  const isSkipped = !zoned.toPlainDateTime().equals(wall)
  // Of a skipped time Temporal gives one as far before or after the gap as it lies inside.
  const gap = isSkipped
    ? wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).getTimeZoneTransition('next')
    : null
  return (gap ?? zoned).toInstant().toString({ fractionalSecondDigits: 3 })
}

export function addMinutes(moment: Instant, minutes: number): Instant {
  return new Date(Date.parse(moment) + minutes * A_MINUTE_IN_MS).toISOString()
}

/** Whole minutes from one moment to another; negative when `to` lies before. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.trunc((Date.parse(to) - Date.parse(from)) / A_MINUTE_IN_MS)
}

/**
 * The start of a day as if its zone were UTC: days there are all equally long. Arithmetic instead of
 * Temporal's objects, because each tick reckons hundreds of cards, and these cost fifty times as much.
 */
function startOf(date: CivilDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
}

function dateOf(startOfDay: number): CivilDate {
  return new Date(startOfDay).toISOString().slice(0, 10) as CivilDate // Its ISO form begins so.
}

/** The zones asked for last; each look at the clock asks two of them for the same moment again and again. */
const lastZoned = new Map<string, { moment: Instant; zoned: Temporal.ZonedDateTime }>()

function zonedAt(timeZone: string, moment: Instant): Temporal.ZonedDateTime {
  const last = lastZoned.get(timeZone)
  if (last?.moment === moment) return last.zoned
  const zoned = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone)
  lastZoned.set(timeZone, { moment, zoned })
  return zoned
}

function toCivilDate(date: Temporal.PlainDate): CivilDate {
  return date.toString() as CivilDate // Temporal prints four-digit years exactly in this shape.
}
