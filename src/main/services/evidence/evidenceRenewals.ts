import type { HistoryRow } from '@shared/domain/history/history'
import { type Money, amountText } from '@shared/domain/base/money'
import { keptReceipts } from '@shared/domain/receipts/receipt'
import type { ReportSection } from '../../ports/reports'
import type { Translate } from '../../ports/words'
import type { Evidence } from './evidence'

/** The renewals as they fit on a sheet of paper; the CSV beside it has every column. */
export function renewalSection({ rows }: Evidence, t: Translate): ReportSection {
  const heading = t('exports.pack.section.renewals')
  if (rows.length === 0) return { heading, lines: [t('exports.pack.noRenewals')] }
  return {
    heading,
    table: {
      headers: COLUMNS.map((id) => t(`exports.column.${id}`)),
      rows: rows.map((row) => cellsOf(row, t)),
    },
  }
}

const COLUMNS = [
  'date',
  'amount',
  'paid',
  'fee',
  'channel',
  'orderNumber',
  'status',
  'confirmedExpiry',
  'note',
  'receipts',
] as const

function cellsOf({ renewal }: HistoryRow, t: Translate): string[] {
  return [
    renewal.date,
    // Soles, as the column says.
    renewal.amount ? amountText(renewal.amount) : '',
    money(renewal.paid),
    money(renewal.fee),
    renewal.channel ? t(`renewals.channel.${renewal.channel}`) : '',
    renewal.orderNumber,
    t(`renewals.status.${renewal.status}`),
    renewal.confirmedExpiry ?? '',
    [renewal.plan, renewal.note].filter(Boolean).join('\n'),
    String(keptReceipts(renewal.receipts).length),
  ]
}

function money(amount: Money | null): string {
  return amount ? `${amountText(amount)}\u00a0${amount.currency}` : ''
}
