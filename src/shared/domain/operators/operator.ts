import * as v from 'valibot'
import type { CivilDate } from '../base/civilDate'
import type { SourceId } from './sources'

export const OPERATOR_IDS = ['claro', 'movistar', 'entel', 'bitel', 'other'] as const
export const OperatorIdSchema = v.picklist(OPERATOR_IDS, 'operator.invalid')
export type OperatorId = v.InferOutput<typeof OperatorIdSchema>

/**
 * How sure a fact is. confirmed: an official source, or two independent ones. likely: one decent
 * source, or an old one. unverified: no source was found; it is shown as unknown, never as a fact.
 */
export type Grade = 'confirmed' | 'likely' | 'unverified'

/** What the user wants to keep: the full service, or just the number with its incoming SMS. */
export const KEEP_GOALS = ['numberOnly', 'fullService'] as const
export const KeepGoalSchema = v.picklist(KEEP_GOALS)
export type KeepGoal = v.InferOutput<typeof KeepGoalSchema>

/** Days without a top-up after which the operator cancels the line. */
export interface CancelClock {
  readonly cancelAfterDays: number
  /** True for "up to": the law's ceiling, which an operator may stay below. */
  readonly isCeiling?: true
  /** Set where the operator itself speaks of a suspension; `otherDays` is a later end by another source. */
  readonly suspendsFirst?: { readonly otherDays: number }
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

export type ServiceEffect = 'outgoing-blocked' | 'partly-suspended' | 'suspended' | 'balance-lost'

/** What stops working `afterDays` days after the last top-up, before the line is cancelled. */
interface ServiceStep {
  readonly afterDays: number
  readonly effect: ServiceEffect
}

export interface OperatorProfile {
  readonly id: OperatorId
  /** A trade name, the same in every language; null for "other". */
  readonly name: string | null
  readonly clocks: { readonly withoutBalance: CancelClock; readonly withBalance: CancelClock }
  readonly steps: readonly ServiceStep[]
  readonly stepsGrade: Grade
  readonly stepsSources: readonly SourceId[]
  /**
   * Days between top-ups that achieve a goal with a margin. Ours, derived from the operator's limits.
   */
  readonly advisedCycle: Readonly<Record<KeepGoal, number>>
  /** The day on which we last compared this profile with its sources. */
  readonly checkedOn: CivilDate
}
