import type { Cells } from './importLayout'

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** Enough text to recognise the delimiter. */
const LOOKED_AT = 64 * 1024

/**
 * The delimiter that splits most rows into the same number of cells, at least two; a comma when none
 * does. Quotes are respected, so that text inside them splits nothing.
 */
export function delimiterOf(text: string): Delimiter {
  const named = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1]
  const start = text.slice(0, LOOKED_AT)
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(start, delimiter) }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return DELIMITERS.find((delimiter) => delimiter === named) ?? best.delimiter
}

function scoreOf(text: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>()
  for (const row of parseDelimited(text, delimiter)) {
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  }
  // Score: rows of the most common width. More cells count little against many consistent rows.
  return Math.max(0, ...[...counts].map(([width, rows]) => rows * Math.log2(width + 1)))
}

/**
 * Cuts a text into rows of cells by RFC 4180, forgiving what spreadsheets and people do to it: every
 * kind of line end, short rows, quotes inside of a cell. A quote that nobody closes is a character.
 * `onProgress` hears the share that is done. See src/decisions/047-our-own-csv-reader.md.
 */
export function parseDelimited(
  text: string,
  delimiter: Delimiter,
  onProgress: (done: number) => void = () => undefined,
): Cells {
  const rows: string[][] = []
  let row: string[] = []
  let at = /^sep=.\r?\n/i.exec(text)?.[0].length ?? 0
  const endRow = () => {
    rows.push(row)
    row = []
    if (rows.length % 5_000 === 0) onProgress(at / text.length)
  }
  while (at < text.length) {
    const quoted = text.charAt(at) === '"' ? quotedCell(text, at, delimiter) : null
    const end = quoted?.end ?? endOfCell(text, at, delimiter)
    row.push(quoted?.cell ?? text.slice(at, end))
    const mark = text.charAt(end)
    at = end + (mark === '\r' && text.charAt(end + 1) === '\n' ? 2 : 1)
    // A delimiter at the very end is followed by an empty cell.
    if (mark === delimiter && at >= text.length) row.push('')
    if (mark !== delimiter) endRow()
  }
  if (row.length > 0) endRow()
  return rows
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === delimiter || character === '\n' || character === '\r') break
    at += 1
  }
  return at
}

/** Null when the quote is never closed. Text after a closing quote belongs to the cell, as in Excel. */
function quotedCell(
  text: string,
  from: number,
  delimiter: Delimiter,
): { readonly cell: string; readonly end: number } | null {
  let cell = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    cell += text.slice(at, quote)
    if (text.charAt(quote + 1) !== '"') {
      const end = endOfCell(text, quote + 1, delimiter)
      return { cell: cell + text.slice(quote + 1, end), end }
    }
    cell += '"'
    at = quote + 2
  }
}
