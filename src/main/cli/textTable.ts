import { textWidth } from '@shared/domain/base/textWidth'

const BETWEEN = '  '

/**
 * Text of the user's as a terminal may show it: a name must neither command the terminal nor turn the
 * direction of what follows it.
 */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}

/** Columns as wide as what is in them, whatever the terminal's width: scripts read it, too. */
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
