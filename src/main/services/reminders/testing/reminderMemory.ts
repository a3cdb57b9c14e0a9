import type { Instant } from '@shared/domain/base/civilDate'
import type { Slot } from './reminderSlots'

/**
 * The oracle's memory: what was shown and asked for, as an observer beside the computer would remember
 * it.
 */
export interface Memory {
  readonly records: Map<string, Memo>
  pause: Span | null
}

export interface Span {
  readonly since: Instant
  readonly until: Instant
  /** True when it was requested at a time that a later check saw as the future. */
  readonly isDoubtful: boolean
}

interface Memo {
  told: readonly Told[]
  snooze: Span | null
  /** An ended snooze whose reminder was shown, but which is still on disk because the write failed. */
  snoozeOnDisk: Span | null
  stop: { readonly at: Instant; readonly isDoubtful: boolean } | null
}

interface Told extends Slot {
  readonly at: Instant
  /** The app may know of it or not; both are right. */
  readonly isDoubtful: boolean
  readonly isOnDisk: boolean
}

/** More entries than the app itself keeps per deadline. */
const MOST_TOLD = 80
const FORGOTTEN_AFTER_MS = 90 * 24 * 3_600_000

export function emptyMemory(): Memory {
  return { records: new Map(), pause: null }
}

export function recordOf({ records }: Memory, key: string): Memo {
  const known = records.get(key)
  if (known) return known
  const memo: Memo = { told: [], snooze: null, snoozeOnDisk: null, stop: null }
  records.set(key, memo)
  return memo
}

/** True when this slot or a newer one was shown by a clock not known to be wrong. */
export function isKnown(
  { told }: Memo,
  slot: Slot,
  now: Instant,
  how: 'surely' | 'perhaps',
): boolean {
  const latest = aDayAfter(now)
  return told.some(
    ({ at, date, time, isDoubtful, isSure }) =>
      at <= latest &&
      (how === 'perhaps' || (isSure && !isDoubtful)) &&
      (date > slot.date || (date === slot.date && time >= slot.time)),
  )
}

/** A snooze or pause requested in the future does not count. */
export function isInForce({ since, until }: Span, now: Instant): boolean {
  return until > now && since <= aDayAfter(now)
}

export function noteTold(
  memory: Memory,
  key: string,
  slots: readonly Slot[],
  now: Instant,
  how: Pick<Told, 'isDoubtful' | 'isOnDisk'>,
): void {
  const memo = recordOf(memory, key)
  memo.told = [...memo.told, ...slots.map((slot) => ({ ...slot, at: now, ...how }))].slice(
    -MOST_TOLD,
  )
  if (memo.snooze === null || memo.snooze.until > now || how.isDoubtful) return
  if (!how.isOnDisk) memo.snoozeOnDisk = memo.snooze
  memo.snooze = null
}

/** The clock was set back, so entries written later than now are no longer certain. */
export function doubtFuture(memory: Memory, now: Instant): void {
  const latest = aDayAfter(now)
  const doubt = (span: Span | null) =>
    span !== null && span.since > latest ? { ...span, isDoubtful: true } : span
  memory.pause = doubt(memory.pause)
  for (const memo of memory.records.values()) {
    memo.snooze = doubt(memo.snooze)
    memo.snoozeOnDisk = doubt(memo.snoozeOnDisk)
    memo.told = memo.told.map((told) => (told.at > latest ? { ...told, isDoubtful: true } : told))
  }
}

/** The app cleaned its ledger when these keys were not among those that may still come. */
export function forgetOld(memory: Memory, living: ReadonlySet<string>, now: Instant): void {
  const oldest = new Date(Date.parse(now) - FORGOTTEN_AFTER_MS).toISOString()
  for (const [key, memo] of memory.records) {
    if (living.has(key)) continue
    const { snooze, stop } = memo
    if (memo.told.some(({ at }) => at < oldest)) {
      memo.told = memo.told.map((told) => (told.at < oldest ? { ...told, isDoubtful: true } : told))
    }
    if (snooze !== null && snooze.until < oldest) memo.snooze = { ...snooze, isDoubtful: true }
    if (stop !== null && stop.at < oldest) memo.stop = { ...stop, isDoubtful: true }
  }
}

/** The disk accepted what it had refused before. */
export function noteWritten({ records }: Memory): void {
  for (const memo of records.values()) {
    memo.snoozeOnDisk = null
    if (memo.told.every(({ isOnDisk }) => isOnDisk)) continue
    memo.told = memo.told.map((told) => ({ ...told, isOnDisk: true }))
  }
}

/** The process ended and with it everything that was not on disk. */
export function loseUnwritten({ records }: Memory): void {
  for (const memo of records.values()) {
    memo.told = memo.told.filter(({ isOnDisk }) => isOnDisk)
    memo.snooze ??= memo.snoozeOnDisk
    memo.snoozeOnDisk = null
  }
}

export function aDayAfter(moment: Instant): Instant {
  return new Date(Date.parse(moment) + 24 * 3_600_000).toISOString()
}
