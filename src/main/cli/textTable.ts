import { textWidth } from '@shared/domain/base/textWidth'

const BETWEEN = '  '

/**
 * Removes escape sequences and direction marks from a user's text, so that a name cannot control the
 * terminal.
 */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}

/**
 * A table with columns as wide as their content, whatever the terminal's width, because scripts read
 * it too.
 */
export function textTable(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(harmless))
  const widths = safe.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, textWidth(cell))),
    [],
  )
  return safe
    .map((row) =>
      row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - textWidth(cell)))
        .join(BETWEEN)
        .trimEnd(),
    )
    .join('\n')
}
