import * as v from 'valibot'
import { CivilDateSchema } from '../base/civilDate'
import { type FieldIssue, isFieldIssue } from '../base/fieldIssue'
import { MoneySchema } from '../base/money'
import { type ImportField, ImportFieldSchema } from './importField'

/** What happens to a row. `skipped`: not a record (a total, a remark) or left out by the user. */
export const ROW_OUTCOMES = ['new', 'changed', 'same', 'refused', 'skipped'] as const
const RowOutcomeSchema = v.picklist(ROW_OUTCOMES)
export type RowOutcome = v.InferOutput<typeof RowOutcomeSchema>

/** Something about one cell, with the cell as it was written. */
export type CellIssue = FieldIssue<ImportField> & { readonly cell: string }

const OfCellSchema = v.object({ field: ImportFieldSchema, cell: v.string() })
const CellIssueSchema = v.custom<CellIssue>(
  (value) => isFieldIssue(value) && v.is(OfCellSchema, value),
)

/** One row of the preview: its content and what will happen to it. */
export const PlannedRowSchema = v.object({
  /** The row's number as in a spreadsheet; in our own files the card's number. */
  line: v.number(),
  outcome: RowOutcomeSchema,
  label: v.string(),
  number: v.string(),
  date: v.nullable(CivilDateSchema),
  charge: v.nullable(MoneySchema),
  /** Null for a refused or skipped row. */
  card: v.nullable(v.picklist(['new', 'known'])),
  renewal: v.nullable(v.picklist(['new', 'changed', 'same'])),
  /** New renewals; more than one only in our own files. */
  newRenewals: v.number(),
  changes: v.array(v.object({ field: v.string(), before: v.string(), after: v.string() })),
  issues: v.array(CellIssueSchema),
  warnings: v.array(CellIssueSchema),
  /** The line of an earlier row with the same content. */
  sameAs: v.nullable(v.number()),
  skippedAs: v.nullable(v.picklist(['total', 'header', 'remark', 'excluded'])),
})
export type PlannedRow = v.InferOutput<typeof PlannedRowSchema>

export const ImportCountsSchema = v.object({
  rows: v.object({
    new: v.number(),
    changed: v.number(),
    same: v.number(),
    refused: v.number(),
    skipped: v.number(),
  }),
  newCards: v.number(),
  changedCards: v.number(),
  newRenewals: v.number(),
  changedRenewals: v.number(),
})
export type ImportCounts = v.InferOutput<typeof ImportCountsSchema>

/** A row before it is planned. */
export function blankRow(line: number): PlannedRow {
  return {
    line,
    outcome: 'skipped',
    label: '',
    number: '',
    date: null,
    charge: null,
    card: null,
    renewal: null,
    newRenewals: 0,
    changes: [],
    issues: [],
    warnings: [],
    sameAs: null,
    skippedAs: null,
  }
}

/** `befores` are the former states of the written cards; null for new ones. */
export function countsOf(rows: readonly PlannedRow[], befores: readonly unknown[]): ImportCounts {
  const byOutcome = { new: 0, changed: 0, same: 0, refused: 0, skipped: 0 }
  for (const { outcome } of rows) byOutcome[outcome] += 1
  const newCards = befores.filter((before) => before === null).length
  return {
    rows: byOutcome,
    newCards,
    changedCards: befores.length - newCards,
    newRenewals: rows.reduce((sum, row) => sum + row.newRenewals, 0),
    changedRenewals: rows.filter(({ renewal }) => renewal === 'changed').length,
  }
}
