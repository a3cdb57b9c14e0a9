import type { ImportSheet } from '@shared/domain/imports/importSession'
import { type CellValue, type Sheet, dateToSerial } from 'hucre'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** The visible sheets of an Excel or LibreOffice workbook, with every cell as text. */
export async function readWorkbook(
  bytes: Uint8Array,
  kind: 'xlsx' | 'ods',
): Promise<readonly ImportSheet[]> {
  const isVisible = (sheet: { hidden?: boolean; veryHidden?: boolean }) =>
    !sheet.hidden && !sheet.veryHidden
  const { sheets, dateSystem } =
    kind === 'xlsx'
      ? await readXlsx(bytes, { sheets: isVisible, readStyles: true })
      : await readOds(bytes)
  return sheets
    .map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet, dateSystem === '1904') }))
    .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')))
}

function cellsOf({ rows, cells }: Sheet, is1904: boolean): string[][] {
  return rows.map((row, at) =>
    row.map((value, column) => {
      if (!(value instanceof Date)) return cellText(value)
      const format = cells?.get(`${at},${column}`)?.style?.numFmt
      return format !== undefined && !isDateFormat(format)
        ? figure(dateToSerial(value, is1904))
        : dayText(value)
    }),
  )
}

/**
 * True when a format really shows a date. hucre takes the S of soles in `[$S/-280A]#,##0.00` for
 * seconds, so that five soles would become 5 January 1900. So everything that is not part of a date
 * pattern is removed from the format first.
 * See src/decisions/035-reading-workbooks.md.
 */
function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/\[\$[^\]]*\]/g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
  return /[ymdhs]/i.test(bare)
}

/** A date as `YYYY-MM-DD`, whatever its format in the sheet. */
function dayText(value: Date): string {
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, DAY_LENGTH)
}

function cellText(value: CellValue): string {
  if (typeof value === 'number') return figure(value)
  if (typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : ''
}

/**
 * A number without binary rounding noise. Excel keeps fifteen digits; for longer numbers the rounded
 * value is shown as it is, because the rest is lost.
 */
function figure(value: number): string {
  if (Number.isSafeInteger(value)) return String(value)
  const rounded = Number(value.toPrecision(15))
  return Math.abs(rounded) >= 1e15 ? rounded.toExponential() : String(rounded)
}
