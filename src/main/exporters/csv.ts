import { stringify } from 'csv-stringify/sync'
import type { ExportCell, ExportTable } from '../ports'
import { defuse } from './formulaCells'

/** RFC 4180 with a byte-order mark, without which Excel takes UTF-8 for the system's old encoding. */
export function encodeCsv({ headers, rows }: ExportTable): Uint8Array {
  const records = [headers.map(defuse), ...rows.map((row) => row.map(plain))]
  // By itself it quotes a cell with CRLF in it, but not one with the bare LF of a text field.
  const quoting = { quoted_match: /[\r\n]/ }
  const text = stringify(records, { bom: true, record_delimiter: 'windows', ...quoting })
  return new TextEncoder().encode(text)
}

/** What people typed is defused; figures and days are written by us, and stay what they are. */
function plain(cell: ExportCell | null): string {
  if (cell === null) return ''
  switch (cell.kind) {
    case 'text':
      return defuse(cell.value)
    case 'code':
      return isTakenForFigure(cell.value) ? `\t${cell.value}` : defuse(cell.value)
    case 'decimal':
    case 'date':
      return cell.value
    case 'count':
      return String(cell.value)
  }
}

/**
 * A spreadsheet reads `00123` as 123, and of twenty digits it keeps fifteen. A tab before them makes
 * the cell a text without showing; a program that reads the file trims it.
 */
function isTakenForFigure(code: string): boolean {
  return /^\d+([.,]\d+)?(e\d+)?$/i.test(code) && !/^[1-9]\d{0,14}$/.test(code)
}
