import type { HistoryRow } from '@shared/domain/history/history'
import { type Money, amountText } from '@shared/domain/base/money'
import { keptReceipts } from '@shared/domain/receipts/receipt'
import type { ReportSection } from '../../ports/reports'
import type { Translate } from '../../ports/words'
import type { CardEvidence } from './evidence'

/** The renewals in the columns that fit on paper; the CSV in the pack has every column. */
export function renewalSection({ rows }: CardEvidence, t: Translate): ReportSection {
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
    // In soles, as the column's header says.
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
