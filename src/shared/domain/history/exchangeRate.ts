import { type Money, SOLES, amountText, decimalsOf } from '../base/money'
import type { Renewal } from '../renewals/renewal'

/**
 * Units of the paid currency for one unit of the topped-up one, as a decimal string with six
 * significant digits: `2.05` yuan for a sol. Null when there is nothing to divide. Never asked from a
 * network: it is what the user really paid.
 */
export function rateOf(paid: Money | null, amount: Money | null): string | null {
  if (paid === null || amount === null || amount.minor === 0 || paid.minor === 0) return null
  const rate = Number(amountText(paid)) / Number(amountText(amount))
  return String(Number(rate.toPrecision(6)))
}

/** What a sol cost in a currency, the last time somebody paid in it. */
export interface UsedRate {
  readonly rate: string
  readonly currency: string
  readonly on: string
}

/** The rate of the newest renewal that was paid in `currency`; null when none was. */
export function lastRate(renewals: readonly Renewal[], currency: string): UsedRate | null {
  if (currency === SOLES) return null
  return renewals.reduce<UsedRate | null>((last, { date, amount, paid, status, deletedAt }) => {
    const isUsable = deletedAt === null && status !== 'failed' && paid?.currency === currency
    const rate = isUsable ? rateOf(paid, amount) : null
    return rate !== null && (last === null || date >= last.on) ? { rate, currency, on: date } : last
  }, null)
}

/** What an amount would cost at a rate, rounded to the currency: a hint, never a recorded figure. */
export function atRate(amount: Money, { rate, currency }: UsedRate): Money {
  const minor = Number(amountText(amount)) * Number(rate) * 10 ** decimalsOf(currency)
  return { minor: Math.round(minor), currency }
}
