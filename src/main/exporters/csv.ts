import { cellText } from '@shared/domain/exports/cellText'
import type { ExportOptions, OutputOf } from '@shared/domain/exports/exportOptions'
import { type HistoryCell, columnHeaders, historyCells } from '@shared/domain/history/historyCells'
import type { ExportFeed, ExportJob } from '../ports/exports'
import { defuse } from './formulaCells'

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t' } as const
/**
 * A cell with one of these is quoted. All delimiters count, because a program may guess a delimiter
 * that is not ours.
 */
const NEEDS_QUOTES = /[",;\t\r\n]/

/**
 * The first character of everything that a spreadsheet may take for a number or a formula. Most texts
 * begin with a letter and need no further look.
 */
const MAY_BE_FIGURE_OR_FORMULA = /^[\d\s=+\-@＝＋－＠]/

/** A CSV file by RFC 4180, in pieces. */
export async function* csvPieces(
  { options, words }: ExportJob,
  { delimiter, hasByteOrderMark }: OutputOf<'csv'>,
  feed: ExportFeed,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const { columns } = options
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(DELIMITERS[delimiter])}\r\n`
  const headers = line(columnHeaders(columns, words).map(defuse))
  yield encoder.encode(hasByteOrderMark ? `\ufeff${headers}` : headers)
  for await (const rows of feed.rows()) {
    let text = ''
    for (const row of rows) {
      text += line(historyCells(row, columns, words).map((cell) => plain(cell, options)))
    }
    yield encoder.encode(text)
  }
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Texts that people typed are defused; amounts and dates are written by us and stay as they are. */
function plain(cell: HistoryCell | null, options: ExportOptions): string {
  const text = cellText(cell, options)
  if (cell?.kind !== 'text' && cell?.kind !== 'code') return text
  if (!MAY_BE_FIGURE_OR_FORMULA.test(text)) return text
  return isTakenForFigure(text) ? `\t${text}` : defuse(text)
}

/**
 * True for a code that a spreadsheet would change: it reads `00123` as 123 and keeps fifteen of twenty
 * digits. A tab before it makes the cell a text; spreadsheets do not show the tab, and readers trim
 * it.
 * See src/decisions/026-what-a-format-cannot-hold.md.
 */
function isTakenForFigure(text: string): boolean {
  return /^\d+([.,]\d+)?(e\d+)?$/i.test(text) && !/^[1-9]\d{0,14}$/.test(text)
}
