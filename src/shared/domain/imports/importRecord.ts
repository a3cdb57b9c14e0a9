import { type BalanceState, LONGEST_LABEL } from '../cards/card'
import { LONGEST_NAME } from '../cards/cardProfile'
import type { CivilDate } from '../base/civilDate'
import type { FieldIssue } from '../base/fieldIssue'
import { type Money, SOLES } from '../base/money'
import type { OperatorId } from '../operators/operators'
import type { RenewalDetails } from '../renewals/renewal'
import type { ImportField } from './importField'
import { channelIn, methodIn } from './importWords'
import type { CellIssue } from './importOutcome'
import { type RecordContext, RowReader } from './rowReader'

/** What one row says about a card. Null or empty: nothing. */
export interface RecordedCard {
  readonly label: string
  readonly operator: { readonly id: OperatorId; readonly name: string } | null
  readonly iccid: string | null
  readonly imsi: string | null
  readonly activatedOn: CivilDate | null
  readonly balance: BalanceState
  readonly balanceAmount: Money | null
  readonly holder: string
  readonly tags: readonly string[]
  readonly note: string
  /** Only when the row has no renewal that it could belong to. */
  readonly expiry: CivilDate | null
}

export interface ImportRecord {
  readonly number: string
  readonly card: RecordedCard
  /** Null in a row without a top-up. */
  readonly renewal: RenewalDetails | null
}

export type ReadRecord =
  | { readonly ok: true; readonly record: ImportRecord; readonly warnings: readonly CellIssue[] }
  | { readonly ok: false; readonly issues: readonly CellIssue[] }

/** Reads one row. A cell that cannot be read refuses the row, so that nothing is dropped silently. */
export function readRecord(row: readonly string[], context: RecordContext): ReadRecord {
  const reader = new RowReader(row, context)
  const number = reader.number()
  const isDated = reader.known('date') !== ''
  const date = reader.date('date', true)
  const card = readCard(reader, isDated)
  // An unreadable date refuses the row, but the other cells are read too, to report all issues at
  // once.
  const renewal = isDated ? readRenewal(reader, date, context) : null
  const { issues, warnings } = reader.issues
  const withCell = (issue: FieldIssue<ImportField>) => ({
    ...issue,
    cell: reader.cell(issue.field),
  })
  if (number === null || issues.length > 0) return { ok: false, issues: issues.map(withCell) }
  return { ok: true, record: { number, card, renewal }, warnings: warnings.map(withCell) }
}

function readCard(reader: RowReader, isDated: boolean): RecordedCard {
  const balance = reader.balance()
  return {
    label: reader.line('label', LONGEST_LABEL),
    operator: reader.operator(),
    iccid: reader.iccid(),
    imsi: reader.imsi(),
    activatedOn: reader.date('activatedOn', true),
    ...balance,
    holder: reader.line('holder', LONGEST_NAME),
    tags: reader.tags(),
    note: reader.note('cardNote', isDated),
    expiry: isDated ? null : reader.date('expiry', false),
  }
}

function readRenewal(
  reader: RowReader,
  date: CivilDate | null,
  { fields, today }: RecordContext,
): RenewalDetails {
  const currency = reader.currency()
  const hasPaid = fields.includes('paid')
  const first = reader.money('amount', hasPaid ? null : currency)
  const paid = reader.money('paid', currency)
  // Only soles reach a line; another currency is what was paid for them.
  const isSoles = first?.currency === SOLES
  if (first && !isSoles && paid)
    reader.issues.refuse('amount', 'amount.invalid', { currency: SOLES })
  return {
    date: date ?? today,
    amount: isSoles ? first : null,
    paid: paid ?? (isSoles ? null : first),
    fee: reader.money('fee', reader.currency('feeCurrency') ?? currency),
    channel: reader.word('channel', channelIn),
    method: reader.word('method', methodIn),
    plan: reader.line('plan', 200),
    months: reader.months(),
    orderNumber: reader.line('orderNumber', 200),
    status: reader.status(),
    confirmedExpiry: readExpiryAfter(reader, date),
    note: reader.note('note', true),
  }
}

function readExpiryAfter(reader: RowReader, renewedOn: CivilDate | null): CivilDate | null {
  const expiry = reader.date('expiry', false)
  if (expiry !== null && renewedOn !== null && expiry < renewedOn) {
    reader.issues.refuse('expiry', 'expiry.beforeRenewal', { date: renewedOn })
  }
  return expiry
}
