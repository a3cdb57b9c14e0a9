import * as v from 'valibot'
import { InstantSchema } from '../base/civilDate'
import { IdSchema } from '../base/id'

/**
 * Problems of a receipt file. An error needs the user; an orphan (a file that no renewal names, left
 * by a crash) is only a warning.
 */
const CHECK_PROBLEMS = ['missing', 'unreadable', 'changed', 'wrong-size', 'orphan'] as const

const CheckFindingSchema = v.object({
  problem: v.picklist(CHECK_PROBLEMS),
  /** The receipt; null for an orphan. */
  receipt: v.nullable(v.object({ cardId: IdSchema, renewalId: IdSchema, receiptId: IdSchema })),
  fileName: v.string(),
  bytes: v.number(),
})
export type CheckFinding = v.InferOutput<typeof CheckFindingSchema>

/** The result of a check. Receipts in the trash are checked too. */
export const CheckReportSchema = v.object({
  checkedAt: InstantSchema,
  files: v.number(),
  bytes: v.number(),
  findings: v.array(CheckFindingSchema),
  /** True when the check was cancelled, so that the list is incomplete. */
  isPartial: v.boolean(),
})
export type CheckReport = v.InferOutput<typeof CheckReportSchema>

export function isError({ problem }: CheckFinding): boolean {
  return problem !== 'orphan'
}

/** A check starts by itself when the last complete one is this old. */
export const CHECK_EVERY_DAYS = 7
