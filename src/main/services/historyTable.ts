import { type Money, SOLES, amountText } from '@shared/domain/money'
import { keptReceipts } from '@shared/domain/receipt'
import type { HistoryRow } from '@shared/domain/history'
import { formatPhoneNumber } from '@shared/domain/phoneNumber'
import type { Messages } from '@shared/i18n/texts'
import type { ExportCell, ExportTable } from '../ports'

type Texts = Pick<Messages, 'exports' | 'renewals' | 'operators'>
type ColumnId = keyof Texts['exports']['column']
type Cell = (row: HistoryRow, texts: Texts) => ExportCell | null

/** The columns of an exported history, in their order. */
const COLUMNS: readonly (readonly [ColumnId, Cell])[] = [
  ['date', ({ renewal }) => date(renewal.date)],
  ['card', ({ card }) => text(card.label)],
  // Grouped, so that no spreadsheet takes it for a figure.
  ['number', ({ card }) => ({ kind: 'code', value: formatPhoneNumber(card.number) })],
  ['operator', ({ card }, { operators }) => text(card.operatorName || operators[card.operator])],
  ['amount', ({ renewal }) => (renewal.amount?.currency === SOLES ? money(renewal.amount) : null)],
  ['paid', ({ renewal }) => money(renewal.paid)],
  ['paidCurrency', ({ renewal }) => text(renewal.paid?.currency)],
  ['fee', ({ renewal }) => money(renewal.fee)],
  ['feeCurrency', ({ renewal }) => text(renewal.fee?.currency)],
  [
    'channel',
    ({ renewal }, { renewals }) => text(renewal.channel && renewals.channel[renewal.channel]),
  ],
  [
    'method',
    ({ renewal }, { renewals }) => text(renewal.method && renewals.method[renewal.method]),
  ],
  ['plan', ({ renewal }) => text(renewal.plan)],
  ['months', ({ renewal }) => (renewal.months === null ? null : count(renewal.months))],
  ['orderNumber', ({ renewal }) => code(renewal.orderNumber)],
  ['status', ({ renewal }, { renewals }) => text(renewals.status[renewal.status])],
  [
    'confirmedExpiry',
    ({ renewal }) => (renewal.confirmedExpiry ? date(renewal.confirmedExpiry) : null),
  ],
  ['receipts', ({ renewal }) => count(keptReceipts(renewal.receipts).length)],
  [
    'receiptNames',
    ({ renewal }) =>
      text(
        keptReceipts(renewal.receipts)
          .map(({ fileName }) => fileName)
          .join('; '),
      ),
  ],
  ['note', ({ renewal }) => text(renewal.note)],
]

/** The history as every export format gets it, in the words of one language. */
export function historyTable(rows: readonly HistoryRow[], texts: Texts): ExportTable {
  return {
    headers: COLUMNS.map(([id]) => texts.exports.column[id]),
    rows: rows.map((row) => COLUMNS.map(([, cell]) => cell(row, texts))),
  }
}

function text(value: string | null | undefined): ExportCell | null {
  return value ? { kind: 'text', value } : null
}

function code(value: string): ExportCell | null {
  return value === '' ? null : { kind: 'code', value }
}

function date(value: string): ExportCell {
  return { kind: 'date', value }
}

function count(value: number): ExportCell {
  return { kind: 'count', value }
}

function money(amount: Money | null): ExportCell | null {
  return amount && { kind: 'decimal', value: amountText(amount) }
}
