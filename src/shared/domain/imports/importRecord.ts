import { type BalanceState, LONGEST_LABEL } from '../cards/card'
import { LONGEST_NAME, LONGEST_TAG, MOST_TAGS } from '../cards/cardProfile'
import type { CivilDate } from '../base/civilDate'
import { type FieldIssue, IssueList } from '../base/fieldIssue'
import { type Money, SOLES } from '../base/money'
import type { OperatorId } from '../operators/operators'
import { parsePhoneNumber } from '../cards/phoneNumber'
import {
  LONGEST_NOTE,
  MOST_MONTHS,
  type RenewalDetails,
  type RenewalStatus,
} from '../renewals/renewal'
import { readIccid, readImsi } from '../cards/simIdentity'
import { type DecimalMark, currencyIn, readAmount } from './importAmount'
import { type DateOrders, readDate } from './importDate'
import { type ImportField, isHistory } from './importField'
import {
  balanceWordIn,
  channelIn,
  methodIn,
  operatorIn,
  saysNothing,
  statusIn,
} from './importWords'
import type { CellIssue } from './importOutcome'
import { RowCells, undefused } from './rowCells'

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

/** Shared context for reading the rows of a table. */
export interface RecordContext {
  readonly titles: readonly string[]
  readonly fields: readonly ImportField[]
  readonly orders: DateOrders
  /** Today in Lima: later top-ups are refused. */
  readonly today: CivilDate
  /** The user's zone, for moments with a zone. */
  readonly timeZone: string
  /** The currency in brackets in a column's header; soles when there is none. */
  readonly headerCurrency: (field: ImportField) => string | null
  readonly decimalMark: (field: ImportField) => DecimalMark
}

/** Reads one row. A cell that cannot be read refuses the row, so that nothing is dropped silently. */
export function readRecord(row: readonly string[], context: RecordContext): ReadRecord {
  return new RowReader(row, context).read()
}

class RowReader {
  private readonly issues = new IssueList<ImportField>()

  private readonly cells: RowCells

  constructor(
    row: readonly string[],
    private readonly context: RecordContext,
  ) {
    this.cells = new RowCells(row, context)
  }

  read(): ReadRecord {
    const number = this.number()
    const isDated = this.known('date') !== ''
    const date = this.date('date', true)
    const card = this.card(isDated)
    // An unreadable date refuses the row, but the other cells are read too, to report all issues at
    // once.
    const renewal = isDated ? this.renewal(date) : null
    const { issues, warnings } = this.issues
    if (number === null || issues.length > 0) {
      return { ok: false, issues: issues.map((issue) => this.withCell(issue)) }
    }
    const record = { number, card, renewal }
    return { ok: true, record, warnings: warnings.map((issue) => this.withCell(issue)) }
  }

  private withCell(issue: FieldIssue<ImportField>): CellIssue {
    return { ...issue, cell: this.cell(issue.field) }
  }

  private cell(field: ImportField): string {
    return this.cells.cell(field)
  }

  private known(field: ImportField): string {
    return this.cells.known(field)
  }

  private number(): string | null {
    const cell = this.cell('number')
    if (cell === '') {
      this.issues.refuse('number', 'number.missing')
      return null
    }
    const number = parsePhoneNumber(cell)
    if (typeof number === 'string') return number
    const { code, ...params } = number
    this.issues.refuse('number', code, params)
    return null
  }

  private date(field: 'date' | 'activatedOn' | 'expiry', isPast: boolean): CivilDate | null {
    const text = this.known(field)
    if (text === '') return null
    const { orders, timeZone, today } = this.context
    const date = readDate(text, orders, timeZone)
    if (date === 'ambiguous' || date === null) {
      this.issues.refuse(field, date === null ? 'date.invalid' : 'import.ambiguous')
      return null
    }
    if (isPast && date > today) this.issues.refuse(field, 'date.future', { today })
    return date
  }

  private card(isDated: boolean): RecordedCard {
    const balance = this.balance()
    return {
      label: this.line('label', LONGEST_LABEL),
      operator: this.operator(),
      iccid: this.iccid(),
      imsi: this.imsi(),
      activatedOn: this.date('activatedOn', true),
      ...balance,
      holder: this.line('holder', LONGEST_NAME),
      tags: this.tags(),
      note: this.note('cardNote', isDated),
      expiry: isDated ? null : this.date('expiry', false),
    }
  }

  private renewal(date: CivilDate | null): RenewalDetails {
    const currency = this.currency()
    const hasPaid = this.context.fields.includes('paid')
    const first = this.money('amount', hasPaid ? null : currency)
    const paid = this.money('paid', currency)
    // Only soles reach a line; another currency is what was paid for them.
    const isSoles = first?.currency === SOLES
    if (first && !isSoles && paid)
      this.issues.refuse('amount', 'amount.invalid', { currency: SOLES })
    return {
      date: date ?? this.context.today,
      amount: isSoles ? first : null,
      paid: paid ?? (isSoles ? null : first),
      fee: this.money('fee', this.currency('feeCurrency') ?? currency),
      channel: this.word('channel', channelIn),
      method: this.word('method', methodIn),
      plan: this.line('plan', 200),
      months: this.months(),
      orderNumber: this.line('orderNumber', 200),
      status: this.status(),
      confirmedExpiry: this.expiryAfter(date),
      note: this.note('note', true),
    }
  }

  private operator(): RecordedCard['operator'] {
    const text = this.cell('operator')
    if (text.length <= LONGEST_LABEL) return operatorIn(text)
    this.issues.refuse('operator', 'text.tooLong', { most: LONGEST_LABEL })
    return null
  }

  /**
   * Excel rounds 19 digits to 15 and shows 8.95155E+18. Such an ICCID is lost; the rest of the row is
   * not.
   */
  private iccid(): string | null {
    const text = this.known('iccid')
    if (text === '') return null
    if (/^\d([.,]\d+)?e\+?\d+$/i.test(text)) {
      this.issues.warn('iccid', 'import.rounded')
      return null
    }
    const { value, problem } = readIccid(text)
    if (problem) {
      const { code, ...params } = problem
      this.issues.refuse('iccid', code, params)
    }
    return value
  }

  private imsi(): string | null {
    const text = this.known('imsi')
    if (text === '') return null
    const { value, problem } = readImsi(text)
    if (problem) {
      const { code, ...params } = problem
      this.issues.refuse('imsi', code, params)
    }
    return value
  }

  private balance(): Pick<RecordedCard, 'balance' | 'balanceAmount'> {
    const text = this.cell('balance')
    const word = balanceWordIn(text)
    if (saysNothing(text) || word) return { balance: word ?? 'unknown', balanceAmount: null }
    const currency = this.context.headerCurrency('balance') ?? SOLES
    const amount = readAmount(text, currency, this.context.decimalMark('balance'))
    if (amount?.currency !== SOLES) {
      this.issues.refuse('balance', 'amount.invalid', { currency: SOLES })
      return { balance: 'unknown', balanceAmount: null }
    }
    return { balance: amount.minor === 0 ? 'no' : 'yes', balanceAmount: amount }
  }

  private currency(field: 'currency' | 'feeCurrency' = 'currency'): string | null {
    const text = this.known(field)
    if (text === '') return null
    const currency = currencyIn(text)
    if (currency === null) this.issues.refuse(field, 'import.currency')
    return currency
  }

  private money(field: 'amount' | 'paid' | 'fee', rowCurrency: string | null): Money | null {
    const text = this.known(field)
    if (text === '') return null
    const { headerCurrency, decimalMark } = this.context
    const currency = rowCurrency ?? headerCurrency(field) ?? SOLES
    const money = readAmount(text, currency, decimalMark(field))
    if (money === null) this.issues.refuse(field, 'amount.invalid', { currency })
    return money
  }

  private status(): RenewalStatus {
    const text = this.known('status')
    const status = text === '' ? 'effective' : statusIn(text)
    if (status === null) this.issues.refuse('status', 'import.status')
    return status ?? 'effective'
  }

  /** An unknown channel or method becomes "other", and its name goes into the note. */
  private word<Value>(field: 'channel' | 'method', find: (text: string) => Value | null) {
    const text = this.known(field)
    return text === '' ? null : (find(text) ?? 'other')
  }

  private months(): number | null {
    const text = this.known('months')
      .normalize('NFKC')
      .replace(/个?月$/, '')
    if (text === '') return null
    const months = Number(text)
    if (/^\d{1,2}$/.test(text) && months >= 1 && months <= MOST_MONTHS) return months
    this.issues.refuse('months', 'months.invalid', { most: MOST_MONTHS })
    return null
  }

  private expiryAfter(renewedOn: CivilDate | null): CivilDate | null {
    const expiry = this.date('expiry', false)
    if (expiry !== null && renewedOn !== null && expiry < renewedOn) {
      this.issues.refuse('expiry', 'expiry.beforeRenewal', { date: renewedOn })
    }
    return expiry
  }

  private tags(): string[] {
    const tags = this.known('tags').split(/[,，、;；]/)
    const distinct = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))]
    if (distinct.length > MOST_TAGS) this.issues.refuse('tags', 'tags.tooMany', { most: MOST_TAGS })
    if (distinct.some((tag) => tag.length > LONGEST_TAG)) {
      this.issues.refuse('tags', 'text.tooLong', { most: LONGEST_TAG })
    }
    return distinct
  }

  private line(field: 'label' | 'holder' | 'plan' | 'orderNumber', most: number): string {
    // Remove the prefixes that our own exports add against formulas and rounding.
    const text = undefused(this.cell(field)).replace(/\s+/g, ' ').trim()
    if (text.length > most) this.issues.refuse(field, 'text.tooLong', { most })
    return text
  }

  /** The note itself, then cells without a field of their own, each with its header. */
  private note(field: 'cardNote' | 'note', isDated: boolean): string {
    const home = isDated && isHistory(this.context.fields) ? 'note' : 'cardNote'
    const loose = field === home ? this.cells.looseCells(isDated) : []
    const lines = [undefused(this.cell(field)), ...loose]
    const text = lines.filter((line) => line !== '').join('\n')
    if (field === home && !isDated && this.known('amount') !== '') {
      this.issues.warn('amount', 'import.amountWithoutDate')
    }
    if (text.length > LONGEST_NOTE) {
      this.issues.refuse(field, 'text.tooLong', { most: LONGEST_NOTE })
    }
    return text
  }
}
