import * as v from 'valibot'

/**
 * The columns of a renewal in their natural order: on the screen, in every exported format, and as
 * guesses for the headers of imported tables.
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

/** The default columns of an export. */
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
  // It marks samples.
  'cardState',
]

/** The default columns on paper. */
export const PAPER_COLUMNS: readonly HistoryColumn[] = USUAL_COLUMNS.filter(
  (column) => !['method', 'plan', 'months', 'receiptNames'].includes(column),
)
