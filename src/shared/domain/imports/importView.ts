import * as v from 'valibot'
import { A_MEGABYTE } from '../base/bytes'
import { CivilDateSchema, InstantSchema } from '../base/civilDate'
import { LONG_ORDERS, SHORT_ORDERS } from './importDate'
import { ImportFieldSchema } from './importField'
import { ImportCountsSchema, PlannedRowSchema, ROW_OUTCOMES } from './importOutcome'

/** Larger files are chosen by the dialog, not dropped: their bytes would pass through the window. */
export const LARGEST_DROP_BYTES = 200 * A_MEGABYTE

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))

const OrdersSchema = v.object({
  long: v.nullable(v.picklist(LONG_ORDERS)),
  short: v.nullable(v.picklist(SHORT_ORDERS)),
})

const QuestionSchema = v.object({
  shape: v.picklist(['long', 'short']),
  example: v.string(),
  choices: v.array(v.object({ order: v.picklist(SHORT_ORDERS), date: CivilDateSchema })),
})

/** How a table is read: its columns, their fields and the open questions. */
const TableViewSchema = v.object({
  sheets: v.array(v.object({ name: v.string(), rows: v.number() })),
  sheet: whole,
  /** The header's row, counted from 0; null when the table has none. */
  header: v.nullable(whole),
  /** The first rows as text, to choose the header from. */
  firstRows: v.array(v.string()),
  columns: v.array(
    v.object({ title: v.string(), samples: v.array(v.string()), field: ImportFieldSchema }),
  ),
  /** The encoding of a text file; null for others. */
  encoding: v.nullable(v.string()),
  delimiter: v.nullable(v.string()),
  orders: OrdersSchema,
  questions: v.array(QuestionSchema),
})
export type TableView = v.InferOutput<typeof TableViewSchema>

/** An opened file: how it is read and what would happen. Nothing is written yet. */
export const ImportViewSchema = v.object({
  fileName: v.string(),
  /** Null for a file of our own. */
  table: v.nullable(TableViewSchema),
  counts: ImportCountsSchema,
})
export type ImportView = v.InferOutput<typeof ImportViewSchema>

/** The user's choices. */
export const ImportChoicesSchema = v.object({
  sheet: whole,
  header: v.nullable(whole),
  /** Null: guess again, after another sheet or header was chosen. */
  fields: v.nullable(v.array(ImportFieldSchema)),
  orders: OrdersSchema,
  /** Rows left out, by their line numbers. */
  excluded: v.pipe(v.array(whole), v.maxLength(1_000_000)),
})
export type ImportChoices = v.InferOutput<typeof ImportChoicesSchema>

const MOST_ROWS_AT_ONCE = 500

/** A part of the preview. */
export const RowsRequestSchema = v.object({
  outcome: v.nullable(v.picklist(ROW_OUTCOMES)),
  from: whole,
  count: v.pipe(whole, v.maxValue(MOST_ROWS_AT_ONCE)),
})
export type RowsRequest = v.InferOutput<typeof RowsRequestSchema>

export const RowsPageSchema = v.object({ rows: v.array(PlannedRowSchema), total: v.number() })
export type RowsPage = v.InferOutput<typeof RowsPageSchema>

/** A finished import, which can be undone as a whole. */
export const FinishedImportSchema = v.object({
  fileName: v.string(),
  importedAt: InstantSchema,
  counts: ImportCountsSchema,
  /** Receipts named by cards but missing in the file. */
  missingReceipts: v.number(),
})
export type FinishedImport = v.InferOutput<typeof FinishedImportSchema>

/** Cards changed after the import keep their state and are counted in `kept`. */
export const UndoneImportSchema = v.object({ undone: v.number(), kept: v.number() })
export type UndoneImport = v.InferOutput<typeof UndoneImportSchema>
