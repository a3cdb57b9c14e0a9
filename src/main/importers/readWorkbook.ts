import type { ImportSheet } from '@shared/domain/import/importSession'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** The visible sheets of an Excel or LibreOffice workbook, every cell as text. */
export async function readWorkbook(
  bytes: Uint8Array,
  kind: 'xlsx' | 'ods',
): Promise<readonly ImportSheet[]> {
  const isVisible = (sheet: { hidden?: boolean; veryHidden?: boolean }) =>
    !sheet.hidden && !sheet.veryHidden
  const { sheets } =
    kind === 'xlsx' ? await readXlsx(bytes, { sheets: isVisible }) : await readOds(bytes)
  return sheets
    .map(({ name, rows }) => ({ name, cells: rows.map((row) => row.map(cellText)) }))
    .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')))
}

/** A day is written as a day, whatever it looked like; a figure without Excel's binary dust. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, DAY_LENGTH)
  }
  if (typeof value === 'number') return figure(value)
  if (typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : ''
}

/** Beyond fifteen digits Excel has lost the rest: then the rounding is shown, not hidden. */
function figure(value: number): string {
  if (Number.isSafeInteger(value)) return String(value)
  const rounded = Number(value.toPrecision(15))
  return Math.abs(rounded) >= 1e15 ? rounded.toExponential() : String(rounded)
}
