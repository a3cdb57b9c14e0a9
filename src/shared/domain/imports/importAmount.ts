import { COMMON_CURRENCIES, type Money, SOLES, parseAmount } from '../base/money'

/** The decimal mark of a column; null when its cells do not tell. */
export type DecimalMark = '.' | ',' | null

/** Currency marks before or after a number, longest first. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^(s\/\.?|pen|新?索尔?|soles?|nuevos soles)$/i, SOLES],
  [/^(us\$|usd|u\$s|\$|美元|美金|刀|d[oó]lares?|dollars?)$/i, 'USD'],
  [/^(hk\$|hkd|港币|港元)$/i, 'HKD'],
  [/^(¥|cny|rmb|人民币|元|块|块钱|yuan(es)?|cn¥)$/i, 'CNY'],
  [/^(jp¥|jpy|日元|円|yen(es)?)$/i, 'JPY'],
  [/^(€|eur|欧元|euros?)$/i, 'EUR'],
]

const CODE = /^[A-Z]{3}$/

/** The currency named by a cell, or by a mark beside a number; null for anything else. */
export function currencyIn(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  const known = MARKS.find(([mark]) => mark.test(plain))?.[1]
  if (known !== undefined) return known
  const code = plain.toUpperCase()
  return CODE.test(code) && isCurrency(code) ? code : null
}

/** The currency named in a header such as `Monto (S/)` or `金额（元）`; null when there is none. */
export function currencyInHeader(header: string): string | null {
  const inside = /[(（[【]([^)）\]】]*)[)）\]】]/.exec(header.normalize('NFKC'))?.[1]
  return inside === undefined ? null : currencyIn(inside)
}

/**
 * Parses an amount with or without its currency: `S/ 5.00`, `5,00`, `￥12.5`, `US$1`, `10 soles`, `5索`.
 * A bare number is in `currency`. A single group of three such as `1.234` is read by the column's
 * decimal mark, and is null without one, because it is ambiguous.
 */
export function readAmount(text: string, currency: string, mark: DecimalMark): Money | null {
  const { figure, named } = split(text)
  if (figure === '') return null
  return parseAmount(withoutGroups(figure, mark), named ?? currency)
}

/**
 * The decimal mark common to a column's cells. A cell with one or two digits after its last mark shows
 * it; contradicting cells leave it open.
 */
export function decimalMarkOf(cells: Iterable<string>): DecimalMark {
  const seen = new Set<string>()
  for (const cell of cells) {
    const { figure } = split(cell)
    const mark = /([.,])\d{1,2}$/.exec(figure)?.[1]
    if (mark !== undefined) seen.add(mark)
    const group = /^\d{1,3}(?:([.,])\d{3}){2,}$/.exec(figure)?.[1]
    if (group !== undefined) seen.add(group === '.' ? ',' : '.')
  }
  const [only] = seen
  return seen.size === 1 && (only === '.' || only === ',') ? only : null
}

function split(text: string): { readonly figure: string; readonly named: string | null } {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const match = /^([^\d\s.,+-][^\d\s]*?(?: [a-z]+)?)? ?(\d[\d.,' ]*?) ?([^\d\s.,'][^\d]*)?$/i.exec(
    plain,
  )
  if (!match) return { figure: '', named: null }
  const [, before = '', figure = '', after = ''] = match
  const marks = [before, after].map((mark) => mark.trim()).filter((mark) => mark !== '')
  const named = marks.map(currencyIn)
  // Two marks may repeat each other, as in `S/ 5 soles`. Anything that is no currency makes the
  // cell no amount.
  if (named.some((one) => one === null || one !== named[0])) return { figure: '', named: null }
  return { figure: figure.replace(/[\s']/g, ''), named: named[0] ?? null }
}

function withoutGroups(figure: string, mark: DecimalMark): string {
  const group = /^\d{1,3}(?:([.,])\d{3})+$/.exec(figure)?.[1]
  const hasSeveral = /[.,].*[.,]/.test(figure)
  const isGroup = group !== undefined && (hasSeveral || (mark !== null && mark !== group))
  return isGroup ? figure.replaceAll(group, '') : figure
}

function isCurrency(code: string): boolean {
  const isCommon = COMMON_CURRENCIES.some((common) => common === code)
  return isCommon || Intl.supportedValuesOf('currency').includes(code)
}
