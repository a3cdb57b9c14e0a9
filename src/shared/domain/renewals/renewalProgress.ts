import * as v from 'valibot'
import { InstantSchema } from '../base/civilDate'
import { IdSchema } from '../base/id'
import { RenewalInputSchema } from './renewal'

/** The steps of the guided renewal, in order. */
export const RENEWAL_STEPS = ['prepare', 'login', 'verify', 'choose', 'pay', 'confirm'] as const
const RenewalStepSchema = v.picklist(RENEWAL_STEPS)
export type RenewalStep = v.InferOutput<typeof RenewalStepSchema>

/** The progress of a guided renewal as the window sends it. */
export const RenewalProgressInputSchema = v.object({
  step: RenewalStepSchema,
  /** The checks ticked so far, by their ids. */
  checked: v.pipe(v.array(v.string()), v.maxLength(100)),
  input: RenewalInputSchema,
  /** Attached receipts, which are staged. */
  stagedIds: v.pipe(v.array(IdSchema), v.maxLength(200)),
})
export type RenewalProgressInput = v.InferOutput<typeof RenewalProgressInputSchema>

/** A renewal in progress, stored with its card so that nothing typed is lost. */
export const RenewalProgressSchema = v.object({
  ...RenewalProgressInputSchema.entries,
  startedAt: InstantSchema,
  updatedAt: InstantSchema,
})
export type RenewalProgress = v.InferOutput<typeof RenewalProgressSchema>

export function stepAfter(step: RenewalStep): RenewalStep | null {
  return RENEWAL_STEPS[RENEWAL_STEPS.indexOf(step) + 1] ?? null
}

export function stepBefore(step: RenewalStep): RenewalStep | null {
  return RENEWAL_STEPS[RENEWAL_STEPS.indexOf(step) - 1] ?? null
}
