import * as v from 'valibot'

/** Peruvian soles: every top-up is counted in these. */
export const SOLES = 'PEN'

/** Currencies offered in forms, likeliest first. Any ISO 4217 code can be stored. */
export const COMMON_CURRENCIES = ['PEN', 'CNY', 'USD', 'EUR', 'HKD', 'JPY'] as const

const LARGEST_MINOR = 999_999_999_99

export const CurrencySchema = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currency.invalid'))

/** `minor` counts the currency's smallest units (céntimos, fen, cents; whole yen), never negative. */
export const MoneySchema = v.object({
  minor: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LARGEST_MINOR)),
  currency: CurrencySchema,
})
export type Money = v.InferOutput<typeof MoneySchema>

/** Cached, because it is needed for every amount of a long history and is slow to compute. */
const knownDecimals = new Map<string, number>()

/** Decimal digits of a currency by ISO 4217: 2 for PEN, 0 for JPY. 2 for an unknown code. */
export function decimalsOf(currency: string): number {
  const known = knownDecimals.get(currency)
  if (known !== undefined) return known
  const decimals = findDecimals(currency)
  knownDecimals.set(currency, decimals)
  return decimals
}

function findDecimals(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    return format.resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

/**
 * Reads an amount as people type it: `10`, `10.5`, `10,50`, `S/ 5.00`, `￥12.5`, `1,234.50`,
 * `1.234,50`. Null for anything else, for a negative amount and for more decimals than the
 * currency has: nothing is ever rounded.
 * See src/decisions/007-amounts-are-never-guessed.md.
 */
export function parseAmount(text: string, currency: string): Money | null {
  const plain = text
    .normalize('NFKC')
    .replace(/^(S\/\.?|US\$|HK\$|[¥$€])\s*/i, '')
    .replace(/[\s']/g, '')
  const decimals = decimalsOf(currency)
  const digits = toPlainDecimal(plain)
  if (digits === null) return null
  const [whole = '', fraction = ''] = digits.split('.')
  if (fraction.length > decimals) return null
  const minor = Number(whole + fraction.padEnd(decimals, '0'))
  return minor <= LARGEST_MINOR ? { minor, currency } : null
}

/**
 * Normalises to digits with at most one decimal point. `1.234` alone is ambiguous (a thousand, or a
 * little over one) and is refused.
 */
function toPlainDecimal(text: string): string | null {
  if (/^\d{1,12}([.,]\d{1,2})?$/.test(text)) return text.replace(',', '.')
  if (/^\d{1,3}(,\d{3})+\.\d{1,2}$/.test(text)) return text.replaceAll(',', '')
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  return null
}

/** The plain number with the currency's decimals and a point, `10.50`, for forms and exports. */
export function amountText(money: Money): string {
  const decimals = decimalsOf(money.currency)
  if (decimals === 0) return String(money.minor)
  const digits = String(money.minor).padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** The amount in a language's format, `S/ 10.50`, with the code where a symbol would be ambiguous. */
export function formatMoney(money: Money, locale: string): string {
  const text = formatFor(locale, money.currency).format(Number(amountText(money)))
  return money.currency === SOLES ? `S/ ${text}` : text
}

/** Cached: creating a formatter takes longer than a hundred uses. */
const knownFormats = new Map<string, Intl.NumberFormat>()

function formatFor(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = knownFormats.get(key)
  if (known) return known
  const options: Intl.NumberFormatOptions =
    currency === SOLES ? { minimumFractionDigits: 2 } : { style: 'currency', currency }
  const format = new Intl.NumberFormat(locale, options)
  knownFormats.set(key, format)
  return format
}

/** Sums per currency, in the order in which the currencies first appear. */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, number>()
  for (const { currency, minor } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor)
  return [...sums].map(([currency, minor]) => ({ currency, minor }))
}
