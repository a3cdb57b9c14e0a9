import * as v from 'valibot'
import {
  type CivilDate,
  CivilDateSchema,
  InstantSchema,
  addDays,
  parseCivilDate,
} from '../base/civilDate'
import { LONGEST_CELL } from '../base/longestCell'
import { IssueList, type Parsed } from '../base/fieldIssue'
import { IdSchema } from '../base/id'
import { CurrencySchema, MoneySchema, SOLES, parseAmount } from '../base/money'
import { ReceiptSchema } from '../receipts/receipt'

/**
 * `paid`: the user was charged. `effective`: the operator shows it. Only an effective one moves a
 * deadline.
 */
export const RENEWAL_STATUSES = ['effective', 'paid', 'failed', 'refunded'] as const
export const RenewalStatusSchema = v.picklist(RENEWAL_STATUSES)
export type RenewalStatus = v.InferOutput<typeof RenewalStatusSchema>

/** Where it was bought. */
export const CHANNELS = ['app', 'website', 'shop', 'agent', 'thirdParty', 'other'] as const
/** What it was paid with. */
export const METHODS = ['card', 'cash', 'transfer', 'wallet', 'paypal', 'other'] as const

/**
 * What most people can truthfully say of a renewal when they write it down: of one of today or
 * yesterday that the money was paid, of an older one that it arrived. `today` is Lima's.
 */
export function usualStatus(date: CivilDate, today: CivilDate): RenewalStatus {
  return date >= addDays(today, -1) ? 'paid' : 'effective'
}

export const LONGEST_NOTE = LONGEST_CELL
const LONGEST_LINE = 200
export const MOST_MONTHS = 60

const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE))

const renewalFields = {
  date: CivilDateSchema,
  /** The amount that reached the line, in soles; null when unknown. */
  amount: v.nullable(MoneySchema),
  /** The charge in the currency really paid; null when it was the soles themselves. */
  paid: v.nullable(MoneySchema),
  fee: v.nullable(MoneySchema),
  channel: v.nullable(v.picklist(CHANNELS)),
  method: v.nullable(v.picklist(METHODS)),
  plan: line,
  months: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MONTHS))),
  orderNumber: line,
  status: RenewalStatusSchema,
  /** The expiry that the operator showed after this renewal. */
  confirmedExpiry: v.nullable(CivilDateSchema),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
}

/** One top-up event: money paid to keep a card alive, with the receipts that prove it. */
export const RenewalSchema = v.object({
  id: IdSchema,
  ...renewalFields,
  receipts: v.array(ReceiptSchema),
  /** When to ask whether a paid renewal took effect; null means a day after it was recorded. */
  askAgainAt: v.optional(v.nullable(InstantSchema), null),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  deletedAt: v.nullable(InstantSchema),
})
export type Renewal = v.InferOutput<typeof RenewalSchema>

/** What the user says about a renewal. */
export type RenewalDetails = Pick<Renewal, keyof typeof renewalFields>

const typed = v.pipe(v.string(), v.maxLength(LONGEST_NOTE))

/** A renewal form as typed: nothing is parsed yet, so that nothing typed can be lost. */
export const RenewalInputSchema = v.object({
  date: typed,
  amount: typed,
  paid: typed,
  paidCurrency: CurrencySchema,
  fee: typed,
  feeCurrency: CurrencySchema,
  channel: v.nullable(v.picklist(CHANNELS)),
  method: v.nullable(v.picklist(METHODS)),
  plan: typed,
  months: typed,
  orderNumber: typed,
  status: RenewalStatusSchema,
  confirmedExpiry: typed,
  note: typed,
})
export type RenewalInput = v.InferOutput<typeof RenewalInputSchema>
export type RenewalField = keyof RenewalInput

/** Parses a renewal form. `today` is in Lima; a later renewal is refused. */
export function parseRenewalInput(
  input: RenewalInput,
  today: CivilDate,
): Parsed<RenewalDetails, RenewalField> {
  const found = new IssueList<RenewalField>()
  const date = readRenewalDate(input.date, today, found)
  const confirmedExpiry = readExpiry(input.confirmedExpiry, date, found)
  const details = {
    amount: readMoney('amount', input.amount, SOLES, found),
    paid: readMoney('paid', input.paid, input.paidCurrency, found),
    fee: readMoney('fee', input.fee, input.feeCurrency, found),
    channel: input.channel,
    method: input.method,
    plan: readLine('plan', input.plan, found),
    months: readMonths(input.months, found),
    orderNumber: readLine('orderNumber', input.orderNumber, found),
    status: input.status,
    note: input.note.trim(),
  }
  if (date === null || found.issues.length > 0) {
    return { ok: false, issues: found.issues, warnings: found.warnings }
  }
  return { ok: true, value: { date, confirmedExpiry, ...details }, warnings: found.warnings }
}

function readRenewalDate(
  text: string,
  today: CivilDate,
  found: IssueList<RenewalField>,
): CivilDate | null {
  if (text.trim() === '') {
    found.refuse('date', 'date.missing')
    return null
  }
  const date = parseCivilDate(text)
  if (date === null) found.refuse('date', 'date.invalid')
  else if (date > today) found.refuse('date', 'date.future', { today })
  return date
}

/** The expiry that the operator showed after a renewal; null when nothing was typed. */
export function readExpiry(
  text: string,
  renewedOn: CivilDate | null,
  found: IssueList<RenewalField>,
): CivilDate | null {
  if (text.trim() === '') return null
  const date = parseCivilDate(text)
  if (date === null) found.refuse('confirmedExpiry', 'date.invalid')
  else if (renewedOn !== null && date < renewedOn) {
    found.refuse('confirmedExpiry', 'expiry.beforeRenewal', { date: renewedOn })
  }
  return date
}

function readMoney(
  field: RenewalField,
  text: string,
  currency: string,
  found: IssueList<RenewalField>,
) {
  if (text.trim() === '') return null
  const money = parseAmount(text, currency)
  if (money === null) found.refuse(field, 'amount.invalid', { currency })
  return money
}

function readMonths(text: string, found: IssueList<RenewalField>): number | null {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return null
  const months = Number(plain)
  if (/^\d{1,2}$/.test(plain) && months >= 1 && months <= MOST_MONTHS) return months
  found.refuse('months', 'months.invalid', { most: MOST_MONTHS })
  return null
}

function readLine(field: RenewalField, text: string, found: IssueList<RenewalField>): string {
  const plain = text.trim()
  if (plain.length > LONGEST_LINE) found.refuse(field, 'text.tooLong', { most: LONGEST_LINE })
  return plain
}

/** True for a renewal that took effect and is not deleted: only these count. */
export function isEffective(renewal: Renewal): boolean {
  return renewal.status === 'effective' && renewal.deletedAt === null
}
