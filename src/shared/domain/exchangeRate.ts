import { type Money, amountText } from './money'

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
