import { type CivilDate, parseCivilDate, todayInLima } from '../base/civilDate'
import { foldText } from '../base/foldText'
import { currencyInHeader, decimalMarkOf } from './importAmount'
import { type DateOrders, type DateQuestion, dateOrdersOf } from './importDate'
import type { ImportField } from './importField'
import { type Cells, type Layout, dateCellsOf, skippedAs } from './importLayout'
import { type ImportPlan, type PlanContext, Planner } from './importPlan'
import { readRecord } from './importRecord'
import type { RecordContext } from './rowReader'

/** The user's choices for reading a table; initially what the file suggests. */
export interface TableChoices {
  readonly layout: Layout
  /** Answers to the questions about dates. */
  readonly orders: DateOrders
  /** Rows left out, by their line numbers. */
  readonly excluded: readonly number[]
}

export interface TablePlan extends ImportPlan {
  /** The questions about dates, answered or not. */
  readonly questions: readonly DateQuestion[]
}

type Context = Omit<PlanContext, 'asOf'> & { readonly timeZone: string }

/** Reads every row below the header and lays it onto the library. Line numbers count from 1. */
export function planTable(
  cells: Cells,
  { layout, orders, excluded }: TableChoices,
  context: Context,
  onProgress: (done: number) => void = () => undefined,
): TablePlan {
  const today = todayInLima(context.now)
  const { header, fields } = layout
  const seen = dateOrdersOf(dateCellsOf(cells, layout), today, context.timeZone)
  const chosen = {
    long: seen.orders.long ?? orders.long,
    short: seen.orders.short ?? orders.short,
  }
  const planner = new Planner({ ...context, asOf: asOfIn(cells, header, today) })
  const reading = recordContext(cells, layout, {
    orders: chosen,
    today,
    timeZone: context.timeZone,
  })
  const left = new Set(excluded)
  const first = header === null ? 0 : header + 1
  for (let index = first; index < cells.length; index += 1) {
    const row = cells[index] ?? []
    const line = index + 1
    const raw = { label: cellOf(row, fields, 'label'), number: cellOf(row, fields, 'number') }
    const why = skippedAs(row, reading.titles, fields)
    if (why === 'blank') continue
    if (why !== null) planner.skip(line, why, row.find((cell) => cell.trim() !== '')?.trim())
    else if (left.has(line)) planner.skip(line, 'excluded', raw.label, raw.number)
    else planner.add(line, readRecord(row, reading), raw)
    if (line % 2_000 === 0) onProgress(line / cells.length)
  }
  return { ...planner.plan(), questions: seen.questions }
}

function recordContext(
  cells: Cells,
  { header, fields }: Layout,
  rest: Pick<RecordContext, 'orders' | 'today' | 'timeZone'>,
): RecordContext {
  const titles = header === null ? [] : (cells[header] ?? [])
  const below = cells.slice(header === null ? 0 : header + 1)
  const byField = <Value>(of: (index: number) => Value) =>
    new Map(fields.map((field, index) => [field, of(index)]))
  const currencies = byField((index) => currencyInHeader(titles[index] ?? ''))
  const marks = byField((index) => decimalMarkOf(below.map((row) => row[index] ?? '')))
  return {
    ...rest,
    titles,
    fields,
    headerCurrency: (field) => currencies.get(field) ?? null,
    decimalMark: (field) => marks.get(field) ?? null,
  }
}

const AS_OF = /更新|截至|截止|制表|as of|updated|actualizad|al dia/
const DAY = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/

/** The day that the table describes, if a title names it; else today. */
function asOfIn(cells: Cells, header: number | null, today: CivilDate): CivilDate {
  const titles = header === null ? [] : cells.slice(0, header).flat()
  for (const title of titles) {
    const text = title.normalize('NFKC')
    const date = AS_OF.test(foldText(text)) ? parseCivilDate(DAY.exec(text)?.[0] ?? '') : null
    if (date !== null && date <= today) return date
  }
  return today
}

function cellOf(
  row: readonly string[],
  fields: readonly ImportField[],
  field: ImportField,
): string {
  return (row[fields.indexOf(field)] ?? '').trim()
}
