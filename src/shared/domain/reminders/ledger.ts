import * as v from 'valibot'
import { versionAfter } from '../../migrations/migrate'
import { MIGRATIONS } from '../../migrations/migrations'
import {
  A_DAY_IN_MINUTES,
  type CivilDate,
  type Instant,
  InstantSchema,
  addMinutes,
} from '../base/civilDate'
import { type Occasion, covers } from './occasion'
import { WallTimeSchema } from './plan'

const REMINDER_LEDGER_VERSION = versionAfter(MIGRATIONS.reminders)

/** A request made at `since` that holds until `until`. */
const SpanSchema = v.object({ since: InstantSchema, until: InstantSchema })

const DeliverySchema = v.object({
  offset: v.pipe(v.number(), v.integer()),
  time: WallTimeSchema,
  /** When the notification was shown. */
  at: InstantSchema,
})
type Delivery = v.InferOutput<typeof DeliverySchema>

/**
 * What was shown and silenced on this machine. Not part of a card, because each machine reminds on its
 * own.
 */
export const ReminderLedgerSchema = v.object({
  schemaVersion: v.literal(REMINDER_LEDGER_VERSION),
  /** Deadline key → reminders shown, in order. */
  delivered: v.record(v.string(), v.array(DeliverySchema)),
  /** Key of a one-time reminder without a deadline → when it was shown. */
  told: v.record(v.string(), InstantSchema),
  /** Deadline key → snooze, after which the reminder comes again. */
  snoozed: v.record(v.string(), SpanSchema),
  /** Deadline key → when the user said "stop for this deadline". */
  stopped: v.record(v.string(), InstantSchema),
  /** The pause of all reminders ("do not disturb until tomorrow"). */
  paused: v.nullable(SpanSchema),
})
export type ReminderLedger = v.InferOutput<typeof ReminderLedgerSchema>

export const EMPTY_LEDGER: ReminderLedger = {
  schemaVersion: REMINDER_LEDGER_VERSION,
  delivered: {},
  told: {},
  snoozed: {},
  stopped: {},
  paused: null,
}

/** Enough for all offsets of a plan and the days after; older entries are no longer needed. */
const MOST_DELIVERIES = 60
const KEPT_DAYS = 90

export function deadlineKey(cardId: string, deadline: CivilDate): string {
  return `${cardId}|${deadline}`
}

/** True when this occasion or a newer one of the same deadline was shown. */
export function isDelivered(ledger: ReminderLedger, key: string, occasion: Occasion): boolean {
  return (ledger.delivered[key] ?? []).some((delivery) => covers(delivery, occasion))
}

/** The end of a snooze that is over and after which nothing was shown; null when there is none. */
export function endedSnooze(ledger: ReminderLedger, key: string, now: Instant): Instant | null {
  const until = ledger.snoozed[key]?.until
  return until !== undefined && until <= now ? until : null
}

/** Records a shown reminder and removes an ended snooze. */
export function withDelivered(
  ledger: ReminderLedger,
  key: string,
  { offset, time }: Occasion,
  now: Instant,
): ReminderLedger {
  const said = [...(ledger.delivered[key] ?? []), { offset, time, at: now }].slice(-MOST_DELIVERIES)
  const delivered = { ...ledger.delivered, [key]: said }
  const snoozed = endedSnooze(ledger, key, now) ? without(ledger.snoozed, key) : ledger.snoozed
  return { ...ledger, delivered, snoozed }
}

export function withTold(
  ledger: ReminderLedger,
  keys: readonly string[],
  now: Instant,
): ReminderLedger {
  return {
    ...ledger,
    told: { ...ledger.told, ...Object.fromEntries(keys.map((key) => [key, now])) },
  }
}

export function withSnoozed(
  ledger: ReminderLedger,
  key: string,
  until: Instant,
  now: Instant,
): ReminderLedger {
  return { ...ledger, snoozed: { ...ledger.snoozed, [key]: { since: now, until } } }
}

export function withStopped(ledger: ReminderLedger, key: string, now: Instant): ReminderLedger {
  const snoozed = without(ledger.snoozed, key)
  return { ...ledger, snoozed, stopped: { ...ledger.stopped, [key]: now } }
}

/** Ends a stop or a snooze, so that the deadline's reminders come again. */
export function withResumed(ledger: ReminderLedger, key: string): ReminderLedger {
  return {
    ...ledger,
    snoozed: without(ledger.snoozed, key),
    stopped: without(ledger.stopped, key),
  }
}

/** `until` null ends the pause. */
export function withPause(
  ledger: ReminderLedger,
  until: Instant | null,
  now: Instant,
): ReminderLedger {
  return { ...ledger, paused: until === null ? null : { since: now, until } }
}

/**
 * Removes entries in the future, written by a clock that ran ahead and was set back: they must not
 * silence a coming deadline. A day's tolerance keeps a small correction from repeating reminders.
 * Returns the same object when there is nothing to remove. "Stop" is the user's own decision and
 * stays.
 */
export function withoutFuture(ledger: ReminderLedger, now: Instant): ReminderLedger {
  const latest = addMinutes(now, A_DAY_IN_MINUTES)
  const isFuture = (at: Instant) => at > latest
  const paused = ledger.paused && isFuture(ledger.paused.since) ? null : ledger.paused
  const isUntouched =
    paused === ledger.paused &&
    !Object.values(ledger.delivered).some((said) => said.some(({ at }) => isFuture(at))) &&
    !Object.values(ledger.told).some(isFuture) &&
    !Object.values(ledger.snoozed).some(({ since }) => isFuture(since))
  if (isUntouched) return ledger
  return {
    ...ledger,
    delivered: mapEntries(ledger.delivered, (said) => said.filter(({ at }) => !isFuture(at))),
    told: keepEntries(ledger.told, (at) => !isFuture(at)),
    snoozed: keepEntries(ledger.snoozed, ({ since }) => !isFuture(since)),
    paused,
  }
}

/** Removes entries older than 90 days that concern none of `liveKeys` (what may still come). */
export function withoutOld(
  ledger: ReminderLedger,
  liveKeys: ReadonlySet<string>,
  now: Instant,
): ReminderLedger {
  const oldest = addMinutes(now, -KEPT_DAYS * A_DAY_IN_MINUTES)
  const isKept = (key: string, at: Instant) => liveKeys.has(key) || at >= oldest
  const newest = (said: readonly Delivery[]) => said.at(-1)?.at ?? ''
  return {
    ...ledger,
    delivered: keepEntries(ledger.delivered, (said, key) => isKept(key, newest(said))),
    told: keepEntries(ledger.told, (at, key) => isKept(key, at)),
    snoozed: keepEntries(ledger.snoozed, ({ until }, key) => isKept(key, until)),
    stopped: keepEntries(ledger.stopped, (at, key) => isKept(key, at)),
  }
}

type Entries<T> = Record<string, T>

function without<T>(entries: Entries<T>, key: string): Entries<T> {
  return Object.hasOwn(entries, key) ? keepEntries(entries, (_, other) => other !== key) : entries
}

function keepEntries<T>(
  entries: Entries<T>,
  isKept: (value: T, key: string) => boolean,
): Entries<T> {
  return Object.fromEntries(Object.entries(entries).filter(([key, value]) => isKept(value, key)))
}

function mapEntries<T>(entries: Entries<T>, change: (value: T) => T): Entries<T> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]))
}
