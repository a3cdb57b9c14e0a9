import { textWidth } from '@shared/domain/base/textWidth'
import { cellText } from '@shared/domain/exports/cellText'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import type { HistoryRow } from '@shared/domain/history/history'
import { type CellWords, columnHeaders, historyCells } from '@shared/domain/history/historyCells'
import { type CellWriter, columnName } from './sheetCells'

export const WORKSHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

const NARROWEST = 8
const WIDEST = 42
/** Room for the filter's arrow, in digits. */
const PADDING = 3

/**
 * A sheet with one row per renewal, in pieces. The header is frozen, has filters, and is repeated on
 * every printed page. The first rows decide the widths of the columns.
 */
export async function* tableSheet(
  parts: AsyncIterable<readonly HistoryRow[]>,
  options: ExportOptions,
  words: CellWords,
  writer: CellWriter,
): AsyncGenerator<string> {
  const { columns } = options
  const names = columns.map((_, index) => columnName(index))
  const headers = columnHeaders(columns, words)
  let written = 1
  for await (const rows of parts) {
    const table = rows.map((row) => historyCells(row, columns, words))
    let text = ''
    if (written === 1) {
      const sample = table.map((cells) => cells.map((cell) => cellText(cell, options)))
      text = beginning(headers, sample, names, writer)
    }
    for (const cells of table) {
      written += 1
      text += `<row r="${written}">`
      for (const [index, cell] of cells.entries()) {
        if (cell !== null) text += writer.write(`${names[index]}${written}`, cell)
      }
      text += '</row>'
    }
    yield text
  }
  if (written === 1) yield beginning(headers, [], names, writer)
  yield ending(`A1:${names.at(-1)}${written}`)
}

function beginning(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  names: readonly string[],
  writer: CellWriter,
): string {
  const widths = headers.map((header, index) =>
    widthOf([header, ...sample.map((texts) => texts[index] ?? '')]),
  )
  const cells = headers.map((header, index) => writer.words(`${names[index]}1`, header, 'header'))
  return [
    WORKSHEET,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/>${columnWidths(widths)}<sheetData>`,
    `<row r="1">${cells.join('')}</row>`,
  ].join('')
}

function ending(range: string): string {
  return [
    `</sheetData><autoFilter ref="${range}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('')
}

export function columnWidths(widths: readonly number[]): string {
  const cols = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<cols>${cols.join('')}</cols>`
}

export function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, lineWidth(text)), 0)
  return Math.min(WIDEST, Math.max(NARROWEST, longest + PADDING))
}

function lineWidth(text: string): number {
  return textWidth(text.slice(0, WIDEST).split('\n', 1)[0] ?? '')
}
