/** What a formula may begin with. East Asian spreadsheets also accept the full-width forms. */
const FORMULA_START = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/
/** A signed number is not a formula and must stay a number, so that it can be added up. */
const FIGURE = /^[+-]?\d+([.,]\d+)?$/

/**
 * Prefixes a text that a spreadsheet would run (`=HYPERLINK(…)`, `@SUM(…)`), so that it stays a text.
 */
export function defuse(text: string): string {
  return FORMULA_START.test(text) && !FIGURE.test(text) ? `'${text}` : text
}
