import * as v from 'valibot'
import type { CivilDate } from '../base/civilDate'
import type { SourceId } from './sources'

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
  /** A trade name, the same in every language; null for "other". */
  readonly name: string | null
  readonly clocks: { readonly withoutBalance: CancelClock; readonly withBalance: CancelClock }
  readonly steps: readonly ServiceStep[]
  readonly stepsGrade: Grade
  readonly stepsSources: readonly SourceId[]
  /**
   * Days between top-ups that achieve a goal with a margin. Ours, derived from the operator's limits:
   * it ends before the first day that hurts the goal, which is a suspension, or the operator's warning
   * ahead of the earlier of its two limits.
   */
  readonly advisedCycle: Readonly<Record<KeepGoal, number>>
  /** The day on which we last compared this profile with its sources. */
  readonly checkedOn: CivilDate
}

interface Known<Value> {
  readonly value: Value
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

interface Hotline {
  /** As it is dialled, spaces and hyphens included. */
  readonly number: string
  /** ownLine: from a phone of that operator; peru: from any phone in Peru; abroad: derived by us. */
  readonly from: 'ownLine' | 'peru' | 'abroad'
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

interface UssdCode {
  readonly code: string
  readonly use: 'balance-transfer' | 'own-number'
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

/** A log-in by a code that comes by SMS. */
interface CodeLogin {
  readonly minutesValid: number
  readonly tries: number
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

/** Pages of an operator that we open in the user's browser. */
export const OPERATOR_PAGES = ['linesUnderYourId'] as const
export type OperatorPage = (typeof OPERATOR_PAGES)[number]

/** How to reach an operator. Unknown values are null or empty and are shown as unknown. */
interface OperatorContacts {
  readonly company: string | null
  /** Empty where the company's name stands on its own pages anyway. */
  readonly companySources: readonly SourceId[]
  readonly app: string | null
  readonly hotlines: readonly Hotline[]
  /** The operator's own page that lists the lines under an identity document. */
  readonly linesUnderYourId: string | null
  readonly codeLogin: CodeLogin | null
  readonly minimumTopUpPen: Known<number> | null
  readonly ussd: readonly UssdCode[]
}

/** All that differs from one operator to another. */
export interface Operator {
  readonly profile: OperatorProfile
  readonly contacts: OperatorContacts
  /**
   * What people call it in their ledgers, in Chinese, Spanish and English, in lower case and without
   * accents. See imports/importWords.ts.
   */
  readonly importWords: readonly string[]
}
