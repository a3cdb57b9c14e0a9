import * as v from 'valibot'
import type { RawDocument } from './migrate'

const moments = v.record(v.string(), v.string())
const LedgerV1Schema = v.object({ delivered: moments, snoozed: moments, stopped: moments })

/** `card|deadline|offset`, the offset negative after the deadline. */
const DELIVERED_KEY = /^([^|]+\|\d{4}-\d{2}-\d{2})\|(-?\d+)$/

/**
 * Ledger 1 allowed one reminder a day. Whatever its hour was, everything of that day had been shown.
 */
const WHOLE_DAY = '23:59'

/**
 * Ledger 1 → 2: deliveries are stored by deadline, those that belong to no deadline apart from them,
 * and a snooze knows when it was asked for. For old snoozes nobody knows that, so it is set to the
 * beginning of time.
 */
export function ledgerByDeadline(raw: RawDocument): RawDocument {
  const { delivered, snoozed, stopped } = v.parse(LedgerV1Schema, raw)
  const byDeadline: Record<string, { offset: number; time: string; at: string }[]> = {}
  const told: Record<string, string> = {}
  for (const [key, at] of Object.entries(delivered)) {
    const [, deadline, offset] = DELIVERED_KEY.exec(key) ?? []
    if (deadline === undefined) told[key] = at
    else (byDeadline[deadline] ??= []).push({ offset: Number(offset), time: WHOLE_DAY, at })
  }
  const since = '1970-01-01T00:00:00.000Z'
  const spans = Object.entries(snoozed).map(([key, until]) => [key, { since, until }])
  return {
    delivered: byDeadline,
    told,
    snoozed: Object.fromEntries(spans),
    stopped,
    paused: null,
  }
}
