/** Chinese, Japanese, Korean and full-width characters, and most emoji: two cells each. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u
const BETWEEN = '  '

const graphemes = new Intl.Segmenter()

/** In cells of a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    if (/^[\p{M}\p{Cf}]+$/u.test(segment)) continue
    width += WIDE.test(segment) ? 2 : 1
  }
  return width
}

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
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, displayWidth(cell))),
    [],
  )
  return safe
    .map((row) =>
      row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - displayWidth(cell)))
        .join(BETWEEN)
        .trimEnd(),
    )
    .join('\n')
}
