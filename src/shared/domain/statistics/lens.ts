import type { HomeConverter } from '../history/homeCurrency'

/**
 * The one currency in which sums are drawn: with a home converter everything that a recorded rate
 * leads to it. What it cannot show is named beside them.
 */
export interface Lens {
  readonly currency: string
  readonly convert: HomeConverter
}

/** Only what was charged in the currency itself. */
export function onlyLens(currency: string): Lens {
  return { currency, convert: (money) => (money.currency === currency ? money : null) }
}
