import * as v from 'valibot'

/**
 * What there is to say of a renewal in a table, in its natural order: on the screen, in every
 * exported format, and as a guess for the headers of what is imported.
 */
export const HISTORY_COLUMNS = [
  'date',
  'card',
  'number',
  'operator',
  'holder',
  'tags',
  'amount',
  'amountCurrency',
  'paid',
  'paidCurrency',
  'fee',
  'feeCurrency',
  'rate',
  'channel',
  'method',
  'plan',
  'months',
  'orderNumber',
  'status',
  'confirmedExpiry',
  'receipts',
  'receiptNames',
  'note',
  'cardState',
  'recordedAt',
  'changedAt',
] as const
export const HistoryColumnSchema = v.picklist(HISTORY_COLUMNS)
export type HistoryColumn = v.InferOutput<typeof HistoryColumnSchema>

/** What an export has until the user chooses. */
export const USUAL_COLUMNS: readonly HistoryColumn[] = [
  'date',
  'card',
  'number',
  'operator',
  'amount',
  'amountCurrency',
  'paid',
  'paidCurrency',
  'fee',
  'feeCurrency',
  'channel',
  'method',
  'plan',
  'months',
  'orderNumber',
  'status',
  'confirmedExpiry',
  'receipts',
  'receiptNames',
  'note',
  // Samples are marked by it.
  'cardState',
]

/** What a sheet of paper has room for, until the user chooses. */
export const PAPER_COLUMNS: readonly HistoryColumn[] = USUAL_COLUMNS.filter(
  (column) => !['method', 'plan', 'months', 'receiptNames'].includes(column),
)
