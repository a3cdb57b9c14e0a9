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
 * Parses a date as people type it, year first: `2026-1-5`, `2026/01/05`, `2026.1.5`, `20260105`,
 * `2026年1月5日`, with half- or full-width digits. Null when it is no date, or lies outside 1990–2199
 * (probably a typing error).
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

/** Plain arithmetic instead of Temporal: see src/decisions/006-days-by-arithmetic.md. */
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

/** Today's date in Lima, wherever the user is. */
export function todayInLima(moment: Instant): CivilDate {
  return dateIn(RULE_TIME_ZONE, moment)
}

/** The wall-clock time `HH:MM` in `timeZone` at that moment. */
export function timeIn(timeZone: string, moment: Instant): string {
  return zonedAt(timeZone, moment).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** Formatters by zone: creating one costs as much as a thousand uses. */
const wallClocks = new Map<string, Intl.DateTimeFormat>()

/** The local date and time in `timeZone` at that moment: `2026-11-22T16:07:11`. */
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
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  })
}

/**
 * The moment at which a clock in `timeZone` shows `time` (`HH:MM`) on `date`. A time (or a whole day)
 * that the zone skips gives the first moment after the gap; a repeated time gives the first of the
 * two, or the second on request.
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
  // For a skipped time Temporal returns a moment as far before or after the gap as the time lies
  // inside it.
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
 * The start of a day in UTC, where all days are equally long. Not Temporal, whose objects cost fifty
 * times as much, and each tick computes hundreds of cards.
 */
function startOf(date: CivilDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
}

function dateOf(startOfDay: number): CivilDate {
  return new Date(startOfDay).toISOString().slice(0, 10) as CivilDate // The ISO form starts with the date.
}

/** Caches the last moment per zone: each check asks for the same moment in two zones many times. */
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
