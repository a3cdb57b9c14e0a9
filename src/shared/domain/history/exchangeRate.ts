import { type Money, SOLES, amountText, decimalsOf } from '../base/money'
import type { Renewal } from '../renewals/renewal'

/**
 * Units of the paid currency per unit of the topped-up one, as a decimal string with six significant
 * digits: `2.05` yuan per sol. Null when it cannot be computed. From what the user really paid, never
 * from a network.
 */
export function rateOf(paid: Money | null, amount: Money | null): string | null {
  if (paid === null || amount === null || amount.minor === 0 || paid.minor === 0) return null
  const rate = Number(amountText(paid)) / Number(amountText(amount))
  return String(Number(rate.toPrecision(6)))
}

/** The last recorded price of a sol in a currency. */
export interface UsedRate {
  readonly rate: string
  readonly currency: string
  readonly on: string
}

/** The rate of the newest renewal paid in `currency`; null when there is none. */
export function lastRate(renewals: readonly Renewal[], currency: string): UsedRate | null {
  if (currency === SOLES) return null
  return renewals.reduce<UsedRate | null>((last, { date, amount, paid, status, deletedAt }) => {
    const isUsable = deletedAt === null && status !== 'failed' && paid?.currency === currency
    const rate = isUsable ? rateOf(paid, amount) : null
    return rate !== null && (last === null || date >= last.on) ? { rate, currency, on: date } : last
  }, null)
}

/** An amount at a rate, rounded to the currency. Only a hint, never recorded. */
export function atRate(amount: Money, { rate, currency }: UsedRate): Money {
  const minor = Number(amountText(amount)) * Number(rate) * 10 ** decimalsOf(currency)
  return { minor: Math.round(minor), currency }
}
