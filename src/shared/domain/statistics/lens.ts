import { type HomeConverter, homeConverter } from '../homeCurrency'
import type { Renewal } from '../renewal'

/** The one currency in which sums are drawn. What it cannot show is named beside them. */
export interface Lens {
  readonly currency: string
  readonly convert: HomeConverter
}

/** Everything that a recorded rate leads to the currency. */
export function homeLens(renewals: Iterable<Renewal>, currency: string): Lens {
  return { currency, convert: homeConverter(renewals, currency) }
}

/** Only what was charged in the currency itself. */
export function onlyLens(currency: string): Lens {
  return { currency, convert: (money) => (money.currency === currency ? money : null) }
}
