import * as v from 'valibot'
import {
  BoundAccountSchema,
  CARD_COLOURS,
  CARD_KINDS,
  type CardProfile,
  DOCUMENT_KINDS,
  HOLDER_RELATIONS,
  LONGEST_NAME,
  LONGEST_TAG,
  MOST_TAGS,
  YES_NO_UNKNOWN,
} from './cardProfile'
import { type CivilDate, parseCivilDate } from '../base/civilDate'
import { IssueList, type Parsed } from '../base/fieldIssue'
import { SOLES, parseAmount } from '../base/money'
import { OperatorIdSchema } from '../operators/operators'

const typed = v.pipe(v.string(), v.maxLength(1_000))

/** The form "more about this card" as typed. Empty texts mean "not known". */
export const CardProfileInputSchema = v.object({
  kind: v.nullable(v.picklist(CARD_KINDS)),
  holderRelation: v.nullable(v.picklist(HOLDER_RELATIONS)),
  holderName: typed,
  documentKind: v.nullable(v.picklist(DOCUMENT_KINDS)),
  isRegisteredToHolder: v.picklist(YES_NO_UNKNOWN),
  hasRoaming: v.picklist(YES_NO_UNKNOWN),
  lastSmsOn: typed,
  balanceAmount: typed,
  balanceSeenOn: typed,
  portedFrom: v.nullable(OperatorIdSchema),
  portedOn: typed,
  /** Tags separated by commas of any script. */
  tags: typed,
  accounts: v.array(BoundAccountSchema),
  colour: v.nullable(v.picklist(CARD_COLOURS)),
})
export type CardProfileInput = v.InferOutput<typeof CardProfileInputSchema>
export type CardProfileField = keyof CardProfileInput

/** Parses the form. `today` is in Lima; dates of porting or sighting must not be later. */
export function parseCardProfileInput(
  input: CardProfileInput,
  today: CivilDate,
): Parsed<CardProfile, CardProfileField> {
  const found = new IssueList<CardProfileField>()
  const profile: CardProfile = {
    kind: input.kind,
    holder: {
      relation: input.holderRelation,
      name: readName(input.holderName, found),
      documentKind: input.documentKind,
    },
    isRegisteredToHolder: input.isRegisteredToHolder,
    hasRoaming: input.hasRoaming,
    lastSmsOn: readPastDate('lastSmsOn', input.lastSmsOn, today, found),
    balanceSeen: readBalance(input, today, found),
    porting: readPorting(input, today, found),
    tags: readTags(input.tags, found),
    accounts: input.accounts,
    colour: input.colour,
  }
  const { issues, warnings } = found
  return issues.length > 0
    ? { ok: false, issues, warnings }
    : { ok: true, value: profile, warnings }
}

function readName(text: string, found: IssueList<CardProfileField>): string {
  const name = text.trim()
  if (name.length > LONGEST_NAME) found.refuse('holderName', 'text.tooLong', { most: LONGEST_NAME })
  return name
}

function readPastDate(
  field: 'lastSmsOn' | 'balanceSeenOn' | 'portedOn',
  text: string,
  today: CivilDate,
  found: IssueList<CardProfileField>,
): CivilDate | null {
  if (text.trim() === '') return null
  const date = parseCivilDate(text)
  if (date === null) found.refuse(field, 'date.invalid')
  else if (date > today) found.refuse(field, 'date.future', { today })
  return date
}

/** A balance without a date counts as seen today. */
function readBalance(
  { balanceAmount, balanceSeenOn }: CardProfileInput,
  today: CivilDate,
  found: IssueList<CardProfileField>,
): CardProfile['balanceSeen'] {
  const on = readPastDate('balanceSeenOn', balanceSeenOn, today, found)
  if (balanceAmount.trim() === '') {
    if (on !== null) found.refuse('balanceAmount', 'balance.missing')
    return null
  }
  const amount = parseAmount(balanceAmount, SOLES)
  if (amount === null) found.refuse('balanceAmount', 'amount.invalid', { currency: SOLES })
  return amount === null ? null : { amount, on: on ?? today }
}

function readPorting(
  { portedFrom, portedOn }: CardProfileInput,
  today: CivilDate,
  found: IssueList<CardProfileField>,
): CardProfile['porting'] {
  const on = readPastDate('portedOn', portedOn, today, found)
  if (portedFrom === null && portedOn.trim() === '') return null
  if (portedFrom === null) found.refuse('portedFrom', 'porting.operatorMissing')
  if (portedOn.trim() === '') found.refuse('portedOn', 'date.missing')
  return portedFrom === null || on === null ? null : { from: portedFrom, on }
}

function readTags(text: string, found: IssueList<CardProfileField>): string[] {
  const tags = text.split(/[,，、;；]/).map((tag) => tag.trim())
  const distinct = [...new Set(tags.filter((tag) => tag !== ''))]
  if (distinct.length > MOST_TAGS) found.refuse('tags', 'tags.tooMany', { most: MOST_TAGS })
  if (distinct.some((tag) => tag.length > LONGEST_TAG)) {
    found.refuse('tags', 'text.tooLong', { most: LONGEST_TAG })
  }
  return distinct
}
