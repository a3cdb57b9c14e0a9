import type { Messages } from '../../i18n/texts'
import type { Card } from '../cards/card'
import { type CivilDate, type Instant, wallClockIn } from '../base/civilDate'
import { rateOf } from './exchangeRate'
import type { HistoryRow } from './history'
import type { HistoryColumn } from './historyColumns'
import { type Money, amountText } from '../base/money'
import { formatPhoneNumber } from '../cards/phoneNumber'
import { keptReceipts } from '../receipts/receipt'

/**
 * A cell independent of any format. A `code` is digits that are not a number. A `moment` is local time
 * in the user's zone, `2026-11-22T16:07:11`.
 */
export type HistoryCell =
  | { readonly kind: 'text' | 'code' | 'rate' | 'moment'; readonly value: string }
  | { readonly kind: 'date'; readonly value: CivilDate }
  | { readonly kind: 'money'; readonly value: string; readonly currency: string }
  | { readonly kind: 'count'; readonly value: number }

/** The texts of one language and the user's zone. */
export interface CellWords {
  readonly texts: Pick<Messages, 'exports' | 'renewals' | 'operators' | 'profile'>
  readonly timeZone: string
}

type CellOf = (row: HistoryRow, words: CellWords) => HistoryCell | null

const CELLS: Readonly<Record<HistoryColumn, CellOf>> = {
  date: ({ renewal }) => date(renewal.date),
  card: ({ card }) => text(card.label),
  // Grouped with spaces, so that no spreadsheet takes it for a number.
  number: ({ card }) => code(formatPhoneNumber(card.number)),
  operator: ({ card }, { texts }) => text(card.operatorName || texts.operators[card.operator]),
  holder: ({ card }, { texts }) => text(holderOf(card, texts)),
  tags: ({ card }) => text(card.tags.join(', ')),
  amount: ({ renewal }) => money(renewal.amount),
  amountCurrency: ({ renewal }) => text(renewal.amount?.currency),
  paid: ({ renewal }) => money(renewal.paid),
  paidCurrency: ({ renewal }) => text(renewal.paid?.currency),
  fee: ({ renewal }) => money(renewal.fee),
  feeCurrency: ({ renewal }) => text(renewal.fee?.currency),
  rate({ renewal }) {
    const rate = rateOf(renewal.paid, renewal.amount)
    return rate === null ? null : { kind: 'rate', value: rate }
  },
  channel: ({ renewal: { channel } }, { texts }) =>
    text(channel && texts.renewals.channel[channel]),
  method: ({ renewal: { method } }, { texts }) => text(method && texts.renewals.method[method]),
  plan: ({ renewal }) => text(renewal.plan),
  months: ({ renewal }) => (renewal.months === null ? null : count(renewal.months)),
  orderNumber: ({ renewal }) => code(renewal.orderNumber),
  status: ({ renewal }, { texts }) => text(texts.renewals.status[renewal.status]),
  confirmedExpiry: ({ renewal }) => renewal.confirmedExpiry && date(renewal.confirmedExpiry),
  receipts: ({ renewal }) => count(keptReceipts(renewal.receipts).length),
  receiptNames: ({ renewal }) =>
    text(
      keptReceipts(renewal.receipts)
        .map(({ fileName }) => fileName)
        .join('; '),
    ),
  note: ({ renewal }) => text(renewal.note),
  cardState: ({ card }, { texts }) => text(texts.exports.cardState[stateOf(card)]),
  recordedAt: ({ renewal }, { timeZone }) => moment(renewal.createdAt, timeZone),
  changedAt: ({ renewal }, { timeZone }) => moment(renewal.updatedAt, timeZone),
}

/** The cells of one renewal in the chosen columns; null for an empty one. */
export function historyCells(
  row: HistoryRow,
  columns: readonly HistoryColumn[],
  words: CellWords,
): (HistoryCell | null)[] {
  return columns.map((column) => CELLS[column](row, words))
}

/** The headers of the chosen columns. */
export function columnHeaders(
  columns: readonly HistoryColumn[],
  { texts, timeZone }: CellWords,
): string[] {
  return columns.map((column) => texts.exports.column[column].replace('{zone}', timeZone))
}

function holderOf({ holder }: Card, { profile }: CellWords['texts']): string {
  if (holder.name !== '') return holder.name
  return holder.relation === null ? '' : profile.relation[holder.relation]
}

function stateOf({ isSample, archivedAt }: Card) {
  if (isSample) return 'sample'
  return archivedAt === null ? 'inUse' : 'archived'
}

function text(value: string | null | undefined): HistoryCell | null {
  return value ? { kind: 'text', value } : null
}

function code(value: string): HistoryCell | null {
  return value === '' ? null : { kind: 'code', value }
}

function date(value: CivilDate): HistoryCell {
  return { kind: 'date', value }
}

function moment(value: Instant, timeZone: string): HistoryCell {
  return { kind: 'moment', value: wallClockIn(timeZone, value) }
}

function count(value: number): HistoryCell {
  return { kind: 'count', value }
}

function money(amount: Money | null): HistoryCell | null {
  return amount && { kind: 'money', value: amountText(amount), currency: amount.currency }
}
