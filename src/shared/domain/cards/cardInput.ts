import * as v from 'valibot'
import { BalanceStateSchema, type CardDetails, type DatedDetails, LONGEST_LABEL } from './card'
import { type CivilDate, parseCivilDate } from '../base/civilDate'
import { IssueList, type Parsed } from '../base/fieldIssue'
import type { OwnRule } from '../rules/operatorRules'
import { KeepGoalSchema } from '../operators/operator'
import { OperatorIdSchema } from '../operators/operators'
import { parseOwnRuleInput } from '../rules/ownRuleInput'
import { parsePhoneNumber } from './phoneNumber'
import { LONGEST_NOTE } from '../renewals/renewal'
import { readIccid, readImsi } from './simIdentity'

const typed = v.pipe(v.string(), v.maxLength(LONGEST_NOTE))

/** A card form as typed. Empty texts mean "not known". */
export const CardInputSchema = v.object({
  label: typed,
  operator: v.nullable(OperatorIdSchema),
  operatorName: typed,
  number: typed,
  iccid: typed,
  imsi: typed,
  activatedOn: typed,
  firstUsedOn: typed,
  lastTopUpOn: typed,
  balance: BalanceStateSchema,
  goal: KeepGoalSchema,
  confirmedExpiry: typed,
  hasOwnRule: v.boolean(),
  renewEveryDays: typed,
  cancelAfterDays: typed,
  ruleNote: typed,
  note: typed,
})
export type CardInput = v.InferOutput<typeof CardInputSchema>
export type CardField = keyof CardInput

/**
 * Parses a card form. `today` is in Lima; `previous` is what the card said before: an unchanged
 * balance, expiry or rule keeps the day on which it was entered.
 */
export function parseCardInput(
  input: CardInput,
  today: CivilDate,
  previous: DatedDetails | null = null,
): Parsed<CardDetails, CardField> {
  const found = new IssueList<CardField>()
  const label = readLabel(input.label, found)
  const operatorName = readOperatorName(input, found)
  if (input.operator === null) found.refuse('operator', 'operator.missing')
  const number = readNumber(input.number, found)
  const iccid = readIdentity('iccid', input.iccid, readIccid, found)
  const imsi = readIdentity('imsi', input.imsi, readImsi, found)
  const activatedOn = readPastDate('activatedOn', input.activatedOn, today, found)
  const firstUsedOn = readPastDate('firstUsedOn', input.firstUsedOn, today, found)
  if (activatedOn !== null && firstUsedOn !== null && firstUsedOn < activatedOn) {
    found.refuse('firstUsedOn', 'firstUse.beforeActivation', { date: activatedOn })
  }
  const lastTopUpOn = readPastDate('lastTopUpOn', input.lastTopUpOn, today, found)
  if (activatedOn !== null && lastTopUpOn !== null && lastTopUpOn < activatedOn) {
    found.refuse('lastTopUpOn', 'topUp.beforeActivation', { date: activatedOn })
  }
  const confirmedExpiry = readConfirmedExpiry(input.confirmedExpiry, today, previous, found)
  const rule = input.hasOwnRule ? readRule(input, today, previous, found) : null
  if (input.operator === null || number === null || found.issues.length > 0) {
    return { ok: false, issues: found.issues, warnings: found.warnings }
  }
  const value: CardDetails = {
    label,
    operator: input.operator,
    operatorName,
    number,
    iccid,
    imsi,
    activatedOn,
    firstUsedOn,
    lastTopUpOn,
    balance: input.balance,
    balanceOn: balanceSeenOn(input.balance, today, previous),
    goal: input.goal,
    confirmedExpiry,
    rule,
    note: input.note.trim(),
  }
  return { ok: true, value, warnings: found.warnings }
}

function readLabel(text: string, found: IssueList<CardField>): string {
  const label = text.trim()
  if (label === '') found.refuse('label', 'label.missing')
  if (label.length > LONGEST_LABEL) found.refuse('label', 'text.tooLong', { most: LONGEST_LABEL })
  return label
}

function readOperatorName(input: CardInput, found: IssueList<CardField>): string {
  const name = input.operator === 'other' ? input.operatorName.trim() : ''
  if (name.length > LONGEST_LABEL) {
    found.refuse('operatorName', 'text.tooLong', { most: LONGEST_LABEL })
  }
  return name
}

function readNumber(text: string, found: IssueList<CardField>): string | null {
  if (text.trim() === '') {
    found.refuse('number', 'number.missing')
    return null
  }
  const number = parsePhoneNumber(text)
  if (typeof number === 'string') return number
  const { code, ...params } = number
  found.refuse('number', code, params)
  return null
}

function readIdentity(
  field: 'iccid' | 'imsi',
  text: string,
  read: typeof readIccid,
  found: IssueList<CardField>,
): string | null {
  if (text.trim() === '') return null
  const { value, problem, warnings } = read(text)
  if (problem) {
    const { code, ...params } = problem
    found.refuse(field, code, params)
  }
  for (const code of warnings) found.warn(field, code)
  return value
}

function readPastDate(
  field: 'activatedOn' | 'firstUsedOn' | 'lastTopUpOn',
  text: string,
  today: CivilDate,
  found: IssueList<CardField>,
): CivilDate | null {
  if (text.trim() === '') return null
  const date = parseCivilDate(text)
  if (date === null) found.refuse(field, 'date.invalid')
  else if (date > today) found.refuse(field, 'date.future', { today })
  return date
}

/** An answer that is left as it was keeps the day on which it was given. */
function balanceSeenOn(
  balance: CardInput['balance'],
  today: CivilDate,
  previous: DatedDetails | null,
): CivilDate | null {
  if (balance === 'unknown') return null
  return previous?.balance === balance && previous.balanceOn !== null ? previous.balanceOn : today
}

function readConfirmedExpiry(
  text: string,
  today: CivilDate,
  previous: DatedDetails | null,
  found: IssueList<CardField>,
) {
  if (text.trim() === '') return null
  const on = parseCivilDate(text)
  if (on === null) {
    found.refuse('confirmedExpiry', 'date.invalid')
    return null
  }
  const before = previous?.confirmedExpiry
  return { on, seenOn: before?.on === on ? before.seenOn : today }
}

function readRule(
  input: CardInput,
  today: CivilDate,
  previous: DatedDetails | null,
  found: IssueList<CardField>,
): OwnRule | null {
  const parsed = parseOwnRuleInput(input, today, previous?.rule ?? null)
  if (parsed.ok) return parsed.value
  found.issues.push(...parsed.issues)
  return null
}
