import * as v from 'valibot'
import { InstantSchema } from '../base/civilDate'
import { IdSchema } from '../base/id'

/**
 * What can be wrong with a receipt file. An error needs the user; a warning is worth knowing: an
 * orphan is a file of the library that no renewal names, left by a crash.
 */
const CHECK_PROBLEMS = ['missing', 'unreadable', 'changed', 'wrong-size', 'orphan'] as const

const CheckFindingSchema = v.object({
  problem: v.picklist(CHECK_PROBLEMS),
  /** The receipt concerned; null for an orphan. */
  receipt: v.nullable(v.object({ cardId: IdSchema, renewalId: IdSchema, receiptId: IdSchema })),
  fileName: v.string(),
  bytes: v.number(),
})
export type CheckFinding = v.InferOutput<typeof CheckFindingSchema>

/** The outcome of a whole check. Receipts in the trash are checked as well. */
export const CheckReportSchema = v.object({
  checkedAt: InstantSchema,
  files: v.number(),
  bytes: v.number(),
  findings: v.array(CheckFindingSchema),
  /** True when it was cancelled: what is listed is not all. */
  isPartial: v.boolean(),
})
export type CheckReport = v.InferOutput<typeof CheckReportSchema>

export function isError({ problem }: CheckFinding): boolean {
  return problem !== 'orphan'
}

/** The library is checked by itself when the last whole check is this old. */
export const CHECK_EVERY_DAYS = 7
