import { type BalanceState, LONGEST_LABEL } from '../cards/card'
import { LONGEST_TAG, MOST_TAGS } from '../cards/cardProfile'
import type { CivilDate } from '../base/civilDate'
import { IssueList } from '../base/fieldIssue'
import { type Money, SOLES } from '../base/money'
import type { OperatorId } from '../operators/operators'
import { parsePhoneNumber } from '../cards/phoneNumber'
import { LONGEST_NOTE, MOST_MONTHS, type RenewalStatus } from '../renewals/renewal'
import { readIccid, readImsi } from '../cards/simIdentity'
import { type DecimalMark, currencyIn, readAmount } from './importAmount'
import { type DateOrders, readDate } from './importDate'
import { type ImportField, isHistory } from './importField'
import { balanceWordIn, operatorIn, saysNothing, statusIn } from './importWords'
import { RowCells, undefused } from './rowCells'

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

/**
 * Reads the values of one row. What cannot be read becomes an issue of its field, and a value that says
 * nothing, so that all issues of a row are found at once.
 */
export class RowReader extends RowCells {
  readonly issues = new IssueList<ImportField>()

  constructor(
    row: readonly string[],
    private readonly context: RecordContext,
  ) {
    super(row, context)
  }

  number(): string | null {
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

  date(field: 'date' | 'activatedOn' | 'expiry', isPast: boolean): CivilDate | null {
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

  operator(): { readonly id: OperatorId; readonly name: string } | null {
    const text = this.cell('operator')
    if (text.length <= LONGEST_LABEL) return operatorIn(text)
    this.issues.refuse('operator', 'text.tooLong', { most: LONGEST_LABEL })
    return null
  }

  /**
   * Excel rounds 19 digits to 15 and shows 8.95155E+18. Such an ICCID is lost; the rest of the row is
   * not.
   */
  iccid(): string | null {
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

  imsi(): string | null {
    const text = this.known('imsi')
    if (text === '') return null
    const { value, problem } = readImsi(text)
    if (problem) {
      const { code, ...params } = problem
      this.issues.refuse('imsi', code, params)
    }
    return value
  }

  balance(): { readonly balance: BalanceState; readonly balanceAmount: Money | null } {
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

  currency(field: 'currency' | 'feeCurrency' = 'currency'): string | null {
    const text = this.known(field)
    if (text === '') return null
    const currency = currencyIn(text)
    if (currency === null) this.issues.refuse(field, 'import.currency')
    return currency
  }

  money(field: 'amount' | 'paid' | 'fee', rowCurrency: string | null): Money | null {
    const text = this.known(field)
    if (text === '') return null
    const { headerCurrency, decimalMark } = this.context
    const currency = rowCurrency ?? headerCurrency(field) ?? SOLES
    const money = readAmount(text, currency, decimalMark(field))
    if (money === null) this.issues.refuse(field, 'amount.invalid', { currency })
    return money
  }

  status(): RenewalStatus {
    const text = this.known('status')
    const status = text === '' ? 'effective' : statusIn(text)
    if (status === null) this.issues.refuse('status', 'import.status')
    return status ?? 'effective'
  }

  /** An unknown channel or method becomes "other", and its name goes into the note. */
  word<Value>(field: 'channel' | 'method', find: (text: string) => Value | null) {
    const text = this.known(field)
    return text === '' ? null : (find(text) ?? 'other')
  }

  months(): number | null {
    const text = this.known('months')
      .normalize('NFKC')
      .replace(/个?月$/, '')
    if (text === '') return null
    const months = Number(text)
    if (/^\d{1,2}$/.test(text) && months >= 1 && months <= MOST_MONTHS) return months
    this.issues.refuse('months', 'months.invalid', { most: MOST_MONTHS })
    return null
  }

  tags(): string[] {
    const tags = this.known('tags').split(/[,，、;；]/)
    const distinct = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))]
    if (distinct.length > MOST_TAGS) this.issues.refuse('tags', 'tags.tooMany', { most: MOST_TAGS })
    if (distinct.some((tag) => tag.length > LONGEST_TAG)) {
      this.issues.refuse('tags', 'text.tooLong', { most: LONGEST_TAG })
    }
    return distinct
  }

  line(field: 'label' | 'holder' | 'plan' | 'orderNumber', most: number): string {
    // Remove the prefixes that our own exports add against formulas and rounding.
    const text = undefused(this.cell(field)).replace(/\s+/g, ' ').trim()
    if (text.length > most) this.issues.refuse(field, 'text.tooLong', { most })
    return text
  }

  /** The note itself, then cells without a field of their own, each with its header. */
  note(field: 'cardNote' | 'note', isDated: boolean): string {
    const home = isDated && isHistory(this.context.fields) ? 'note' : 'cardNote'
    const loose = field === home ? this.looseCells(isDated) : []
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
