import { foldText } from '../base/foldText'
import { parsePhoneNumber } from '../cards/phoneNumber'
import { currencyIn, readAmount } from './importAmount'
import { readDate } from './importDate'
import { fieldOfHeader, isSureHeader } from './importHeaders'
import { DATE_FIELDS, type ImportField, isHistory, isLoose } from './importField'
import {
  balanceWordIn,
  channelIn,
  methodIn,
  operatorIn,
  saysNothing,
  statusIn,
} from './importWords'

/** A table as read: rows of text cells. Short rows end early. */
export type Cells = readonly (readonly string[])[]

/** The header's row and the field of each column. */
export interface Layout {
  /** Index of the header's row; null when there is none. */
  readonly header: number | null
  /** One per column. */
  readonly fields: readonly ImportField[]
}

/** A header is searched in these first rows only. */
const FURTHEST_HEADER = 40
/** Enough cells to recognise a column's content. */
const LOOKED_AT = 300
/** A header is rejected when a smaller share of its cells than this can be read as what it says. */
const LEAST_SHARE = 0.5

const TOTAL = /^(合计|总计|小计|共计|总额|汇总|total|totales|subtotal|suma|sum|sumas)(?![a-z])/

export function guessLayout(cells: Cells): Layout {
  return layoutWith(cells, findHeader(cells))
}

/** Guesses the fields from a given header row and the cells below it. */
export function layoutWith(cells: Cells, header: number | null): Layout {
  const width = columnCount(cells)
  const titles = header === null ? [] : (cells[header] ?? [])
  const columns = Array.from({ length: width }, (_, index) =>
    cells
      .slice(header === null ? 0 : header + 1, LOOKED_AT + (header ?? 0))
      .map((row) => row[index] ?? '')
      .filter((cell) => !saysNothing(cell)),
  )
  const fields = believable(byHeader(titles, width), columns)
  return { header, fields: withNotes(byContent(fields, columns), columns, titles) }
}

/** Finds the row with the most known header names. A title contains one too, but only one. */
function findHeader(cells: Cells): number | null {
  let best = { row: -1, sure: 0 }
  for (const [row, titles] of cells.slice(0, FURTHEST_HEADER).entries()) {
    const filled = titles.filter((title) => title.trim() !== '')
    const sure = filled.filter(isSureHeader).length
    const isAll = filled.length > 0 && sure === filled.length
    if (sure > best.sure && (sure >= 2 || isAll)) best = { row, sure }
  }
  return best.row < 0 ? null : best.row
}

/** Each field goes to the column that matches it best. */
function byHeader(titles: readonly string[], width: number): ImportField[] {
  const guesses = titles.map(fieldOfHeader)
  return Array.from({ length: width }, (_, index) => {
    const guess = guesses[index]
    if (!guess) return 'toNote'
    if (isLoose(guess.field)) return guess.field
    const rivals = guesses.filter((other) => other?.field === guess.field)
    const best = Math.max(...rivals.map((rival) => rival?.weight ?? 0))
    const first = guesses.findIndex(
      (other) => other?.field === guess.field && other.weight === best,
    )
    return first === index ? guess.field : 'toNote'
  })
}

/**
 * Checks headers against their cells (`状态` may be the state of a card or of a renewal). A column that
 * cannot be read as its header says goes into the note.
 */
function believable(
  fields: readonly ImportField[],
  columns: readonly (readonly string[])[],
): ImportField[] {
  return fields.map((field, index) => {
    const column = columns[index] ?? []
    const reads = READS[field]
    if (!reads || column.length === 0) return field
    return column.filter(reads).length / column.length < LEAST_SHARE ? 'toNote' : field
  })
}

type Reads = (cell: string) => boolean

const ANY_ORDER = { long: 'dmy', short: 'ymd' } as const
const isDate: Reads = (cell) => readDate(cell, ANY_ORDER, 'UTC') !== null
const isAmount: Reads = (cell) =>
  readAmount(cell, 'PEN', '.') !== null || readAmount(cell, 'PEN', ',') !== null
const isNumber: Reads = (cell) => typeof parsePhoneNumber(cell) === 'string'
const isIccid: Reads = (cell) => /^89\d{17,18}F?$/i.test(cell.replace(/[\s-]/g, ''))

const READS: Partial<Record<ImportField, Reads>> = {
  number: isNumber,
  activatedOn: isDate,
  date: isDate,
  expiry: isDate,
  amount: isAmount,
  paid: isAmount,
  fee: isAmount,
  balance: (cell) => balanceWordIn(cell) !== null || isAmount(cell),
  currency: (cell) => currencyIn(cell) !== null,
  feeCurrency: (cell) => currencyIn(cell) !== null,
  status: (cell) => statusIn(cell) !== null,
  channel: (cell) => channelIn(cell) !== null,
  method: (cell) => methodIn(cell) !== null,
  months: (cell) => /^\d{1,2}$/.test(cell.trim()),
}

/** Guesses columns without a known header by their content, phone numbers above all. */
function byContent(
  fields: readonly ImportField[],
  columns: readonly (readonly string[])[],
): ImportField[] {
  const found = [...fields]
  const give = (field: ImportField, reads: Reads) => {
    if (found.includes(field)) return
    const index = columns.findIndex(
      (column, at) =>
        found[at] === 'toNote' &&
        column.length > 0 &&
        column.filter(reads).length / column.length > LEAST_SHARE,
    )
    if (index >= 0) found[index] = field
  }
  give('number', isNumber)
  give('iccid', isIccid)
  give('operator', (cell) => (operatorIn(cell)?.id ?? 'other') !== 'other')
  return found
}

/** Assigns the note: to the card in a list of cards, to the renewal in a history. */
function withNotes(
  fields: readonly ImportField[],
  columns: readonly (readonly string[])[],
  titles: readonly string[],
): ImportField[] {
  const note = isHistory(fields) ? 'note' : 'cardNote'
  return fields.map((field, index) => {
    if (field === 'note') return note
    const isBlank = (columns[index] ?? []).length === 0 && (titles[index] ?? '').trim() === ''
    return field === 'toNote' && isBlank ? 'ignore' : field
  })
}

/** The cells of all date columns, row by row. */
export function dateCellsOf(cells: Cells, { header, fields }: Layout): string[] {
  const columns = fields.flatMap((field, index) =>
    DATE_FIELDS.some((one) => one === field) ? index : [],
  )
  return cells
    .slice(header === null ? 0 : header + 1)
    .flatMap((row) => columns.map((column) => row[column] ?? ''))
}

/** Why a row below the header is skipped; null when it is a record. */
export function skippedAs(
  row: readonly string[],
  titles: readonly string[],
  fields: readonly ImportField[],
): 'blank' | 'total' | 'header' | 'remark' | null {
  const filled = row.filter((cell) => cell.trim() !== '')
  if (filled.length === 0) return 'blank'
  if (
    titles.length > 0 &&
    titles.every((title, index) => title.trim() === (row[index] ?? '').trim())
  )
    return 'header'
  const number = (row[fields.indexOf('number')] ?? '').trim()
  const isTotal = filled.slice(0, 2).some((cell) => TOTAL.test(foldText(cell).trim()))
  if (isTotal && typeof parsePhoneNumber(number) !== 'string') return 'total'
  // A remark below the table ("Made by …") fills a single cell.
  return filled.length === 1 && fields.length > 2 && !/\d/.test(number) ? 'remark' : null
}

export function columnCount(cells: Cells): number {
  return cells.reduce((width, row) => Math.max(width, row.length), 0)
}
