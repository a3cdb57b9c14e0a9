import * as v from 'valibot'
import { versionAfter } from '../../migrations/migrate'
import { MIGRATIONS } from '../../migrations/migrations'
import type { HistoryColumn } from './historyColumns'
import { HistoryFilterSchema } from './historyFilter'
import { IdSchema } from '../base/id'
import { CurrencySchema } from '../base/money'

/** How the history is shown. Not part of the settings, because it is not a preference. */

const VIEWS_VERSION = versionAfter(MIGRATIONS.views)
export const LONGEST_VIEW_NAME = 60
export const MOST_VIEWS = 50
export const NARROWEST_COLUMN = 48
export const WIDEST_COLUMN = 800

/** The columns on the screen: an amount includes its currency, and receipts are shown as thumbnails. */
export const TABLE_COLUMNS = [
  'date',
  'card',
  'number',
  'operator',
  'holder',
  'tags',
  'amount',
  'paid',
  'fee',
  'rate',
  'channel',
  'method',
  'plan',
  'months',
  'orderNumber',
  'status',
  'confirmedExpiry',
  'receipts',
  'note',
  'recordedAt',
  'changedAt',
] as const satisfies readonly HistoryColumn[]
const TableColumnSchema = v.picklist(TABLE_COLUMNS)
export type TableColumn = v.InferOutput<typeof TableColumnSchema>

const TableLayoutSchema = v.object({
  /** The shown columns in order, with widths in CSS pixels. */
  columns: v.pipe(
    v.array(
      v.object({
        id: TableColumnSchema,
        width: v.pipe(
          v.number(),
          v.integer(),
          v.minValue(NARROWEST_COLUMN),
          v.maxValue(WIDEST_COLUMN),
        ),
      }),
    ),
    v.minLength(1),
    v.check((columns) => new Set(columns.map(({ id }) => id)).size === columns.length),
  ),
  /** The sort keys, most important first; empty means newest first. */
  sort: v.pipe(
    v.array(v.object({ column: TableColumnSchema, isDescending: v.boolean() })),
    v.maxLength(TABLE_COLUMNS.length),
  ),
})
export type TableLayout = v.InferOutput<typeof TableLayoutSchema>
export type ColumnSort = TableLayout['sort'][number]

/** A named view of the history. */
const SavedViewSchema = v.object({
  id: IdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_VIEW_NAME)),
  filter: HistoryFilterSchema,
  layout: TableLayoutSchema,
})
export type SavedView = v.InferOutput<typeof SavedViewSchema>

export const HistoryViewsSchema = v.object({
  schemaVersion: v.literal(VIEWS_VERSION),
  /** The table's last layout. */
  layout: TableLayoutSchema,
  /** The currency of totals; null follows the most used one. */
  homeCurrency: v.nullable(CurrencySchema),
  views: v.pipe(v.array(SavedViewSchema), v.maxLength(MOST_VIEWS)),
  /** The view that the history opens with. */
  defaultViewId: v.nullable(IdSchema),
})
export type HistoryViews = v.InferOutput<typeof HistoryViewsSchema>

const WIDTHS: Readonly<Record<TableColumn, number>> = {
  date: 100,
  card: 112,
  number: 108,
  operator: 84,
  holder: 128,
  tags: 144,
  amount: 84,
  paid: 76,
  fee: 88,
  rate: 96,
  channel: 112,
  method: 112,
  plan: 128,
  months: 80,
  orderNumber: 144,
  status: 104,
  confirmedExpiry: 136,
  receipts: 72,
  note: 208,
  recordedAt: 144,
  changedAt: 144,
}

export function defaultWidth(column: TableColumn): number {
  return WIDTHS[column]
}

const SHOWN_AT_FIRST: readonly TableColumn[] = [
  'date',
  'card',
  'number',
  'operator',
  'amount',
  'paid',
  'status',
  'receipts',
]

export const DEFAULT_LAYOUT: TableLayout = {
  columns: SHOWN_AT_FIRST.map((id) => ({ id, width: WIDTHS[id] })),
  sort: [],
}

export const DEFAULT_VIEWS: HistoryViews = {
  schemaVersion: VIEWS_VERSION,
  layout: DEFAULT_LAYOUT,
  homeCurrency: null,
  views: [],
  defaultViewId: null,
}
