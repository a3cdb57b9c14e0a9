import * as v from 'valibot'
import type { Instant } from '../base/civilDate'

/** Progress of an export, in renewals. */
export const ExportProgressSchema = v.object({
  done: v.number(),
  total: v.number(),
  /** Null while it cannot be estimated. */
  remainingSeconds: v.nullable(v.number()),
})
export type ExportProgress = v.InferOutput<typeof ExportProgressSchema>

/** Earlier the measured pace is that of starting up, not of the work. */
const FIRST_WORD_MS = 500

export function exportProgress(
  done: number,
  total: number,
  { startedAt, now }: { readonly startedAt: Instant; readonly now: Instant },
): ExportProgress {
  const elapsed = Date.parse(now) - Date.parse(startedAt)
  const canTell = done > 0 && elapsed >= FIRST_WORD_MS
  const remaining = canTell ? Math.ceil(((elapsed / done) * (total - done)) / 1000) : null
  return { done, total, remainingSeconds: remaining }
}
