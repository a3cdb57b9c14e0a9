import * as v from 'valibot'
import { CivilDateSchema } from '../base/civilDate'
import { type FieldIssue, isFieldIssue } from '../base/fieldIssue'
import { MoneySchema } from '../base/money'
import { type ImportField, ImportFieldSchema } from './importField'

/**
 * What happens to a row. `deleted`: it moves something into the trash, whatever else it brings.
 * `skipped`: not a record (a total, a remark) or left out by the user.
 */
export const ROW_OUTCOMES = ['new', 'changed', 'deleted', 'same', 'refused', 'skipped'] as const
const RowOutcomeSchema = v.picklist(ROW_OUTCOMES)
export type RowOutcome = v.InferOutput<typeof RowOutcomeSchema>

/** Something about one cell, with the cell as it was written. */
export type CellIssue = FieldIssue<ImportField> & { readonly cell: string }

const OfCellSchema = v.object({ field: ImportFieldSchema, cell: v.string() })
const CellIssueSchema = v.custom<CellIssue>(
  (value) => isFieldIssue(value) && v.is(OfCellSchema, value),
)

/** What an import moves into the trash; only our own files do. */
const ToTrashSchema = v.object({ cards: v.number(), renewals: v.number(), receipts: v.number() })
export type ToTrash = v.InferOutput<typeof ToTrashSchema>

export const KINDS_OF_TRASH = ['cards', 'renewals', 'receipts'] as const

const NOTHING_TO_TRASH: ToTrash = { cards: 0, renewals: 0, receipts: 0 }

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
  toTrash: ToTrashSchema,
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
    /** Imports up to version 0.1.0 did not count them. */
    deleted: v.optional(v.number(), 0),
    same: v.number(),
    refused: v.number(),
    skipped: v.number(),
  }),
  /** Without those that go to the trash. */
  newCards: v.number(),
  changedCards: v.number(),
  newRenewals: v.number(),
  changedRenewals: v.number(),
  toTrash: v.optional(ToTrashSchema, NOTHING_TO_TRASH),
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
    toTrash: NOTHING_TO_TRASH,
    changes: [],
    issues: [],
    warnings: [],
    sameAs: null,
    skippedAs: null,
  }
}

/** A card that is written. */
export interface WrittenCard {
  readonly isNew: boolean
  /** It goes to the trash with this import. */
  readonly isDeleted: boolean
}

export function countsOf(
  rows: readonly PlannedRow[],
  written: readonly WrittenCard[],
): ImportCounts {
  const byOutcome = { new: 0, changed: 0, deleted: 0, same: 0, refused: 0, skipped: 0 }
  for (const { outcome } of rows) byOutcome[outcome] += 1
  const kept = written.filter(({ isDeleted }) => !isDeleted)
  const newCards = kept.filter(({ isNew }) => isNew).length
  const sum = (countOf: (row: PlannedRow) => number) =>
    rows.reduce((total, row) => total + countOf(row), 0)
  return {
    rows: byOutcome,
    newCards,
    changedCards: kept.length - newCards,
    newRenewals: sum((row) => row.newRenewals),
    changedRenewals: rows.filter(({ renewal }) => renewal === 'changed').length,
    toTrash: {
      cards: written.length - kept.length,
      renewals: sum(({ toTrash }) => toTrash.renewals),
      receipts: sum(({ toTrash }) => toTrash.receipts),
    },
  }
}

/** Would an import with these counts write anything? */
export function writesNothing({ rows }: Pick<ImportCounts, 'rows'>): boolean {
  return rows.new + rows.changed + rows.deleted === 0
}
