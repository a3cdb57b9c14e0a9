import { cellText } from '@shared/domain/exports/cellText'
import type { ExportOptions, OutputOf } from '@shared/domain/exports/exportOptions'
import { type HistoryCell, columnHeaders, historyCells } from '@shared/domain/history/historyCells'
import type { ExportFeed, ExportJob } from '../ports/exports'
import { defuse } from './formulaCells'

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t' } as const
/** Quotes and line ends; the delimiters all count, because a program may guess another than ours. */
const NEEDS_QUOTES = /[",;\t\r\n]/

/** Figures and formulas, and nothing else, begin so. */
const MAY_BE_MORE = /^[\d\s=+\-@＝＋－＠]/

/** RFC 4180. */
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

/** What people typed is defused; figures and days are written by us, and stay what they are. */
function plain(cell: HistoryCell | null, options: ExportOptions): string {
  const text = cellText(cell, options)
  if (cell?.kind !== 'text' && cell?.kind !== 'code') return text
  // Most texts begin with a letter: they are neither.
  if (!MAY_BE_MORE.test(text)) return text
  return isTakenForFigure(text) ? `\t${text}` : defuse(text)
}

/**
 * A spreadsheet reads `00123` as 123, and of twenty digits it keeps fifteen. A tab before them makes
 * the cell a text without showing; a program that reads the file trims it.
 * See src/decisions/026-what-a-format-cannot-hold.md.
 */
function isTakenForFigure(text: string): boolean {
  return /^\d+([.,]\d+)?(e\d+)?$/i.test(text) && !/^[1-9]\d{0,14}$/.test(text)
}
