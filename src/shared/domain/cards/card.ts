import * as v from 'valibot'
import { type CardProfile, cardProfileEntries } from './cardProfile'
import { CivilDateSchema, InstantSchema } from '../base/civilDate'
import { IdSchema } from '../base/id'
import { OwnRuleSchema } from '../rules/operatorRules'
import { KeepGoalSchema } from '../operators/operator'
import { OperatorIdSchema } from '../operators/operators'
import { PhoneNumberSchema } from './phoneNumber'
import { ReminderPlanSchema } from '../reminders/plan'
import { LONGEST_NOTE } from '../renewals/renewal'
import { IccidSchema, ImsiSchema } from './simIdentity'

/** Whether there is a balance on the line, which decides which of the operator's clocks runs. */
export const BALANCE_STATES = ['unknown', 'yes', 'no'] as const
export const BalanceStateSchema = v.picklist(BALANCE_STATES)
export type BalanceState = v.InferOutput<typeof BalanceStateSchema>

export const LONGEST_LABEL = 60
/** An expiry that the operator itself showed, and the day on which the user saw it. */
const ConfirmedExpirySchema = v.object({ on: CivilDateSchema, seenOn: CivilDateSchema })

/** One prepaid SIM or eSIM and its number. */
export const CardSchema = v.object({
  id: IdSchema,
  label: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LABEL)),
  operator: OperatorIdSchema,
  /** The user's name for an operator without a profile; empty otherwise. */
  operatorName: v.pipe(v.string(), v.maxLength(LONGEST_LABEL)),
  number: PhoneNumberSchema,
  iccid: v.nullable(IccidSchema),
  imsi: v.nullable(ImsiSchema),
  activatedOn: v.nullable(CivilDateSchema),
  /** The first call or data session, as far as the user knows: it ends the danger for a new SIM. */
  firstUsedOn: v.optional(v.nullable(CivilDateSchema), null),
  /** The last top-up before the recorded history. */
  lastTopUpOn: v.nullable(CivilDateSchema),
  balance: BalanceStateSchema,
  /** The day on which `balance` was seen, in Lima; null while it is unknown. */
  balanceOn: v.optional(v.nullable(CivilDateSchema), null),
  goal: KeepGoalSchema,
  confirmedExpiry: v.nullable(ConfirmedExpirySchema),
  /** The user's own rule for this card, which replaces the operator's. */
  rule: v.nullable(OwnRuleSchema),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  ...cardProfileEntries,
  /** The card's own reminder plan; null follows the settings. */
  reminders: v.optional(v.nullable(ReminderPlanSchema), null),
  isSample: v.boolean(),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  archivedAt: v.nullable(InstantSchema),
  deletedAt: v.nullable(InstantSchema),
})
export type Card = v.InferOutput<typeof CardSchema>

/** What is kept with the day on which it was seen or laid down. */
export const DatedDetailsSchema = v.object({
  balance: BalanceStateSchema,
  balanceOn: v.nullable(CivilDateSchema),
  confirmedExpiry: v.nullable(ConfirmedExpirySchema),
  rule: v.nullable(OwnRuleSchema),
})
export type DatedDetails = v.InferOutput<typeof DatedDetailsSchema>

export function datedDetailsOf(card: Card): DatedDetails {
  const { balance, balanceOn, confirmedExpiry, rule } = card
  return { balance, balanceOn, confirmedExpiry, rule }
}

type Stamps = 'id' | 'isSample' | 'createdAt' | 'updatedAt' | 'archivedAt' | 'deletedAt'

/** The fields of the card form: all except time stamps and what has a form of its own. */
export type CardDetails = Omit<Card, Stamps | 'reminders' | keyof CardProfile>
