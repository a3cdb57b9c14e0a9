import * as v from 'valibot'
import { CivilDateSchema } from '../base/civilDate'
import { HistoryColumnSchema, PAPER_COLUMNS, USUAL_COLUMNS } from '../history/historyColumns'
import { HistoryFilterSchema } from '../history/historyFilter'
import { IdSchema } from '../base/id'
import { LANGUAGES, type Language } from '../settings/languages'

/** Format of a date: `2026-01-31`, `2026/1/31`, `31/01/2026`, `2026年1月31日`. */
export const DATE_FORMATS = ['iso', 'slashed', 'dayFirst', 'chinese'] as const
const DateFormatSchema = v.picklist(DATE_FORMATS)
export type DateFormat = v.InferOutput<typeof DateFormatSchema>

/** Format of an amount: `1234.50` or `1234,50`. Never with group separators, which are ambiguous. */
export const NUMBER_FORMATS = ['point', 'comma'] as const
const NumberFormatSchema = v.picklist(NUMBER_FORMATS)
export type NumberFormat = v.InferOutput<typeof NumberFormatSchema>

const MOST_SELECTED = 200_000

/** Which renewals go out. */
const ExportScopeSchema = v.variant('what', [
  v.object({ what: v.literal('all') }),
  v.object({ what: v.literal('filter'), filter: HistoryFilterSchema }),
  v.object({
    what: v.literal('renewals'),
    renewalIds: v.pipe(v.array(IdSchema), v.maxLength(MOST_SELECTED)),
  }),
  v.object({ what: v.literal('card'), cardId: IdSchema }),
  /** Both dates are inclusive; null leaves that side open. */
  v.object({
    what: v.literal('period'),
    from: v.nullable(CivilDateSchema),
    to: v.nullable(CivilDateSchema),
  }),
])
export type ExportScope = v.InferOutput<typeof ExportScopeSchema>

const PLAIN_OUTPUTS = [
  v.object({
    format: v.literal('csv'),
    delimiter: v.picklist(['comma', 'semicolon', 'tab']),
    /** Without a byte-order mark Excel takes UTF-8 for the system's old encoding. */
    hasByteOrderMark: v.boolean(),
  }),
  v.object({
    format: v.literal('xlsx'),
    sheets: v.picklist(['one', 'perYear']),
    hasSummary: v.boolean(),
  }),
  /** Complete card documents; columns and formats do not apply. */
  v.object({ format: v.literal('json'), hasTrash: v.boolean() }),
  v.object({ format: v.literal('html') }),
  v.object({
    format: v.literal('pdf'),
    paper: v.picklist(['a4', 'letter']),
    /** `automatic` uses landscape where the columns need it. */
    orientation: v.picklist(['automatic', 'portrait', 'landscape']),
    /** Receipts on pages of their own after the table. */
    hasReceipts: v.boolean(),
  }),
  /** Deadlines and follow-ups of the cards in scope, for a calendar. */
  v.object({
    format: v.literal('ics'),
    /** Calendars are often hosted by a company, so numbers are included only on request. */
    hasNumbers: v.boolean(),
  }),
] as const

const PlainOutputSchema = v.variant('format', [...PLAIN_OUTPUTS])
/** What is one file by itself. */
export type PlainOutput = v.InferOutput<typeof PlainOutputSchema>

/** A format with the options that only it has. */
export const ExportOutputSchema = v.variant('format', [
  ...PLAIN_OUTPUTS,
  /** Several outputs in one archive, with a list of checksums. */
  v.object({
    format: v.literal('zip'),
    parts: v.pipe(
      v.array(PlainOutputSchema),
      v.minLength(1),
      v.check(
        (parts) => new Set(parts.map(({ format }) => format)).size === parts.length,
        'parts.double',
      ),
    ),
    hasReceipts: v.boolean(),
  }),
])
export type ExportOutput = v.InferOutput<typeof ExportOutputSchema>
export type ExportFormat = ExportOutput['format']
export type OutputOf<F extends ExportFormat> = Extract<ExportOutput, { format: F }>

/** Everything about an export except its place: what a preset stores. */
export const ExportOptionsSchema = v.object({
  scope: ExportScopeSchema,
  order: v.picklist(['newestFirst', 'oldestFirst']),
  columns: v.pipe(
    v.array(HistoryColumnSchema),
    v.minLength(1),
    v.check((columns) => new Set(columns).size === columns.length, 'columns.double'),
  ),
  /** Language of headers and texts. */
  language: v.picklist(LANGUAGES),
  dateFormat: DateFormatSchema,
  numberFormat: NumberFormatSchema,
  /** Adds a note, where the format has a place for it, that dates are in Lima. */
  hasTimeZoneNote: v.boolean(),
  output: ExportOutputSchema,
})
export type ExportOptions = v.InferOutput<typeof ExportOptionsSchema>
/** Options of an export that is one file. */
export type PlainExportOptions = Omit<ExportOptions, 'output'> & { readonly output: PlainOutput }

/** The default options of each format, in the order in which the formats are offered. */
export const USUAL_OUTPUTS: { readonly [F in ExportFormat]: OutputOf<F> } = {
  xlsx: { format: 'xlsx', sheets: 'one', hasSummary: true },
  csv: { format: 'csv', delimiter: 'comma', hasByteOrderMark: true },
  pdf: { format: 'pdf', paper: 'a4', orientation: 'automatic', hasReceipts: false },
  html: { format: 'html' },
  json: { format: 'json', hasTrash: false },
  ics: { format: 'ics', hasNumbers: false },
  zip: {
    format: 'zip',
    // One format to look at, and the lossless one.
    parts: [
      { format: 'xlsx', sheets: 'one', hasSummary: true },
      { format: 'json', hasTrash: false },
    ],
    hasReceipts: true,
  },
}

export const EXPORT_FORMATS = Object.keys(USUAL_OUTPUTS) as readonly ExportFormat[]

/** The single files of an export. */
export function partsOf(output: ExportOutput): readonly PlainOutput[] {
  return output.format === 'zip' ? output.parts : [output]
}

export function usualExport<Output extends ExportOutput>(
  language: Language,
  output: Output,
): ExportOptions & { output: Output } {
  return {
    scope: { what: 'all' },
    order: 'newestFirst',
    columns: [...(output.format === 'pdf' ? PAPER_COLUMNS : USUAL_COLUMNS)],
    language,
    dateFormat: 'iso',
    numberFormat: 'point',
    hasTimeZoneNote: true,
    output,
  }
}
