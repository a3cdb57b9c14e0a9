import type { HomeConverter } from '../history/homeCurrency'

/**
 * The currency of the charts. With a home converter, everything that has a rate is converted; what has
 * none is named separately.
 */
export interface Lens {
  readonly currency: string
  readonly convert: HomeConverter
}

/** A lens for charges in this currency only. */
export function onlyLens(currency: string): Lens {
  return { currency, convert: (money) => (money.currency === currency ? money : null) }
}
