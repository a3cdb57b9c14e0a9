import * as v from 'valibot'
import { CivilDateSchema } from '../base/civilDate'
import { IdSchema } from '../base/id'
import { MoneySchema } from '../base/money'
import { OperatorIdSchema } from '../operators/operators'

/** Further facts about a card. Every part is optional, because older documents lack it. */

export const CARD_KINDS = ['physical', 'esim'] as const
export const HOLDER_RELATIONS = ['self', 'family', 'thirdParty'] as const
export const DOCUMENT_KINDS = ['dni', 'ce', 'passport', 'ptp', 'other'] as const
export const YES_NO_UNKNOWN = ['unknown', 'yes', 'no'] as const
export const ACCOUNT_IMPORTANCES = ['high', 'normal', 'low'] as const
export const CARD_COLOURS = [
  'teal',
  'blue',
  'violet',
  'pink',
  'red',
  'amber',
  'lime',
  'grey',
] as const

export const MOST_TAGS = 20
export const LONGEST_TAG = 30
const MOST_ACCOUNTS = 100
/** Longest name of a holder or an account. */
export const LONGEST_NAME = 60

const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TAG))
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME))

/** An account bound to the number, to be moved before the number is lost. */
export const BoundAccountSchema = v.object({
  id: IdSchema,
  name: v.pipe(name, v.minLength(1)),
  importance: v.picklist(ACCOUNT_IMPORTANCES),
  isUnbound: v.boolean(),
})
export type BoundAccount = v.InferOutput<typeof BoundAccountSchema>

/** Who the line is registered to. Empty name: not written down. */
const HolderSchema = v.object({
  relation: v.nullable(v.picklist(HOLDER_RELATIONS)),
  name,
  documentKind: v.nullable(v.picklist(DOCUMENT_KINDS)),
})
export type Holder = v.InferOutput<typeof HolderSchema>

const UNKNOWN_HOLDER: Holder = { relation: null, name: '', documentKind: null }

/** The profile's entries in `CardSchema`; each has a default for older documents. */
export const cardProfileEntries = {
  kind: v.optional(v.nullable(v.picklist(CARD_KINDS)), null),
  holder: v.optional(HolderSchema, UNKNOWN_HOLDER),
  /** Whether the operator's records really name this holder. Numbers bought pre-registered do not. */
  isRegisteredToHolder: v.optional(v.picklist(YES_NO_UNKNOWN), 'unknown'),
  hasRoaming: v.optional(v.picklist(YES_NO_UNKNOWN), 'unknown'),
  lastSmsOn: v.optional(v.nullable(CivilDateSchema), null),
  /** The balance in soles and the day on which it was seen. */
  balanceSeen: v.optional(v.nullable(v.object({ amount: MoneySchema, on: CivilDateSchema })), null),
  /** The former operator, and the day from which the new one's clock runs. */
  porting: v.optional(v.nullable(v.object({ from: OperatorIdSchema, on: CivilDateSchema })), null),
  tags: v.optional(v.pipe(v.array(tag), v.maxLength(MOST_TAGS)), []),
  accounts: v.optional(v.pipe(v.array(BoundAccountSchema), v.maxLength(MOST_ACCOUNTS)), []),
  colour: v.optional(v.nullable(v.picklist(CARD_COLOURS)), null),
}

const CardProfileSchema = v.object(cardProfileEntries)
export type CardProfile = v.InferOutput<typeof CardProfileSchema>

export const EMPTY_PROFILE: CardProfile = v.parse(CardProfileSchema, {})
