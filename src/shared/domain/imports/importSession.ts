import type { CardDocument } from '../cards/cardDocument'
import type { Instant } from '../base/civilDate'
import { type IncomingCard, planDocuments } from './importDocuments'
import type { ImportField } from './importField'
import { type Cells, columnCount, guessLayout, layoutWith } from './importLayout'
import type { ImportPlan } from './importPlan'
import type { PlannedRow } from './importOutcome'
import { type TableChoices, type TablePlan, planTable } from './importTable'
import type { ImportChoices, ImportView, RowsPage, RowsRequest, TableView } from './importView'

export interface ImportSheet {
  readonly name: string
  readonly cells: Cells
}

/** What a file contains. */
export type ImportSource =
  | {
      readonly what: 'tables'
      readonly sheets: readonly ImportSheet[]
      readonly encoding: string | null
      readonly delimiter: string | null
    }
  | { readonly what: 'cards'; readonly cards: readonly IncomingCard[] }

/** The library at that moment, and what is needed to create records. */
export interface SessionContext {
  readonly documents: readonly CardDocument[]
  readonly now: Instant
  readonly timeZone: string
  readonly newId: () => string
}

/** A refused row with its original cells. */
export interface RefusedRow {
  readonly row: PlannedRow
  readonly cells: readonly string[]
}

const SAMPLES = 3
const LONGEST_SAMPLE = 60
const FIRST_ROWS = 15

type Table = Extract<ImportSource, { what: 'tables' }>
type Progress = (done: number) => void

/** One opened file, which can be planned again with other choices. */
export class ImportSession {
  private choices: ImportChoices | null = null
  private current: ImportPlan | null = null
  private byOutcome = new Map<PlannedRow['outcome'], readonly PlannedRow[]>()

  constructor(
    private readonly fileName: string,
    private readonly source: ImportSource,
  ) {}

  /** Plans the import. Null choices use what the file suggests. */
  plan(wanted: ImportChoices | null, context: SessionContext, onProgress?: Progress): ImportView {
    const { source, fileName } = this
    this.byOutcome = new Map()
    if (source.what === 'cards') {
      const excluded = wanted?.excluded ?? []
      const plan = planDocuments(source.cards, context, excluded)
      this.current = plan
      return { fileName, table: null, counts: plan.counts }
    }
    const { sheet, table, rest } = choicesFor(source, wanted)
    this.choices = { sheet, ...table.layout, fields: [...table.layout.fields], ...rest }
    const cells = source.sheets[sheet]?.cells ?? []
    const plan = planTable(cells, table, context, onProgress)
    this.current = plan
    return { fileName, table: viewOf(source, sheet, table, plan), counts: plan.counts }
  }

  rows({ outcome, from, count }: RowsRequest): RowsPage {
    const all = this.current?.rows ?? []
    const shown = outcome === null ? all : this.rowsWith(outcome)
    return { rows: shown.slice(from, from + count), total: shown.length }
  }

  /** The documents that would be written. */
  documents(): readonly CardDocument[] {
    return this.current?.documents ?? []
  }

  /** The refused rows with their original cells, for the report. */
  refused(): { readonly titles: readonly string[]; readonly rows: readonly RefusedRow[] } {
    const rows = this.rowsWith('refused')
    if (this.source.what === 'cards') {
      return { titles: [], rows: rows.map((row) => ({ row, cells: [row.label, row.number] })) }
    }
    const cells = this.source.sheets[this.choices?.sheet ?? 0]?.cells ?? []
    const header = this.choices?.header ?? null
    return {
      titles: header === null ? [] : (cells[header] ?? []),
      rows: rows.map((row) => ({ row, cells: cells[row.line - 1] ?? [] })),
    }
  }

  private rowsWith(outcome: PlannedRow['outcome']): readonly PlannedRow[] {
    const known = this.byOutcome.get(outcome)
    if (known) return known
    const found = (this.current?.rows ?? []).filter((row) => row.outcome === outcome)
    this.byOutcome.set(outcome, found)
    return found
  }
}

function choicesFor({ sheets }: Table, wanted: ImportChoices | null) {
  const sheet = wanted === null ? fullestSheet(sheets) : Math.min(wanted.sheet, sheets.length - 1)
  const cells = sheets[sheet]?.cells ?? []
  const rest = {
    orders: wanted?.orders ?? { long: null, short: null },
    excluded: wanted?.excluded ?? [],
  }
  const layout = wanted === null ? guessLayout(cells) : layoutOf(cells, wanted)
  return { sheet, rest, table: { layout, ...rest } satisfies TableChoices }
}

function layoutOf(cells: Cells, { header, fields }: ImportChoices) {
  const guessed = layoutWith(cells, header)
  // A list of another length was made for another sheet.
  return fields?.length === guessed.fields.length ? { header, fields: onlyOnce(fields) } : guessed
}

/** A field belongs to one column; the first one keeps it. */
function onlyOnce(fields: readonly ImportField[]): ImportField[] {
  return fields.map((field, index) =>
    field === 'toNote' || fields.indexOf(field) === index ? field : 'ignore',
  )
}

/** The sheet that looks most like a ledger: most known columns, then most rows. */
function fullestSheet(sheets: readonly ImportSheet[]): number {
  const scores = sheets.map(({ cells }) => {
    const { fields } = guessLayout(cells)
    const known = new Set(fields.filter((field) => field !== 'toNote' && field !== 'ignore'))
    return (known.has('number') ? 1_000 : 0) + known.size * 10 + Math.min(9, cells.length / 10)
  })
  return Math.max(0, scores.indexOf(Math.max(...scores)))
}

function viewOf(
  source: Table,
  sheet: number,
  { layout, orders }: TableChoices,
  plan: TablePlan,
): TableView {
  const cells = source.sheets[sheet]?.cells ?? []
  const { header, fields } = layout
  const below = cells.slice(header === null ? 0 : header + 1)
  return {
    sheets: source.sheets.map(({ name, cells: { length } }) => ({ name, rows: length })),
    sheet,
    header,
    firstRows: cells.slice(0, FIRST_ROWS).map((row) => shortened(row.filter(Boolean).join(' · '))),
    columns: Array.from({ length: columnCount(cells) }, (_, index) => ({
      title: header === null ? '' : (cells[header]?.[index] ?? '').trim(),
      samples: samplesOf(below, index),
      field: fields[index] ?? 'ignore',
    })),
    encoding: source.encoding,
    delimiter: source.delimiter,
    orders: { ...orders },
    questions: plan.questions.map((question) => ({
      ...question,
      choices: question.choices.map((choice) => ({ ...choice })),
    })),
  }
}

function samplesOf(rows: Cells, index: number): string[] {
  const samples = new Set<string>()
  for (const row of rows) {
    const cell = (row[index] ?? '').trim()
    if (cell !== '') samples.add(shortened(cell))
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST_SAMPLE ? `${line.slice(0, LONGEST_SAMPLE)}…` : line
}
