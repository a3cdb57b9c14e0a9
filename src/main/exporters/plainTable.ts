import { defuse } from './formulaCells'

/** Encodes a small table of texts as a CSV that spreadsheets open without questions. */
export function encodePlainTable(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`)
  return new TextEncoder().encode(`\ufeff${lines.join('')}`)
}

function cell(text: string): string {
  return `"${defuse(text).replaceAll('"', '""')}"`
}
