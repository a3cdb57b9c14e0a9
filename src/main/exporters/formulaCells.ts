/** What a spreadsheet may begin a formula with; the full-width forms count too in East Asian ones. */
const FORMULA_START = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/
/** A signed figure is no formula, and has to stay one to be counted with. */
const FIGURE = /^[+-]?\d+([.,]\d+)?$/

/** Makes a text that a spreadsheet would run (`=HYPERLINK(…)`, `@SUM(…)`) a text in its eyes, too. */
export function defuse(text: string): string {
  return FORMULA_START.test(text) && !FIGURE.test(text) ? `'${text}` : text
}
