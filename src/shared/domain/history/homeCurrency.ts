import type { CivilDate, Instant } from '../base/civilDate'
import { type Money, SOLES, sumByCurrency } from '../base/money'
import type { Renewal } from '../renewals/renewal'

/** What a conversion needs of a renewal: its date and its own rate. */
export type RateContext = Pick<Renewal, 'date' | 'amount' | 'paid'>

/**
 * Converts an amount into the home currency, rounded to its minor unit; null where no rate was ever
 * recorded. Each amount is rounded once, so that parts add up to the total.
 */
export type HomeConverter = (money: Money, context: RateContext) => Money | null

/** What could be summed in one currency, and separately what could not. */
export interface HomeSum {
  readonly total: Money
  readonly unconverted: readonly Money[]
}

/** Minor units of a currency per céntimo. */
interface RecordedRate {
  readonly on: CivilDate
  readonly at: Instant
  readonly perCentimo: number
}

type Rates = ReadonlyMap<string, readonly RecordedRate[]>

/** True for money that was spent: not failed, refunded or deleted. */
export function isSpent({ status, deletedAt }: Renewal): boolean {
  return deletedAt === null && (status === 'effective' || status === 'paid')
}

/** The charge without the fee: the paid amount, or the soles when none is known. */
export function chargeOf({ paid, amount }: Pick<Renewal, 'paid' | 'amount'>): Money | null {
  return paid ?? amount
}

/**
 * Converts by the rates that the user really paid, never by a rate from elsewhere: the renewal's own
 * rate, else the last one recorded on or before its date, else the first one after it. Between two
 * foreign currencies over the sol.
 * See src/decisions/030-what-a-renewal-cost.md.
 */
export function homeConverter(renewals: Iterable<Renewal>, home: string): HomeConverter {
  return gathered(renewals).converterTo(home)
}

/** Sums what has a rate in the home currency; the rest stays separate, per currency. */
export function sumAtHome(
  amounts: Iterable<{ readonly money: Money; readonly context: RateContext }>,
  home: string,
  convert: HomeConverter,
): HomeSum {
  let minor = 0
  const without: Money[] = []
  for (const { money, context } of amounts) {
    const converted = convert(money, context)
    if (converted === null) without.push(money)
    else minor += converted.minor
  }
  return { total: { minor, currency: home }, unconverted: sumByCurrency(without) }
}

/** Currencies for totals: the sol and every currency ever paid in. */
export function homeCurrencies(renewals: Iterable<Renewal>): string[] {
  return gathered(renewals).currencies()
}

/** The currency of most charges; of two equal ones, the one used last. The sol when there are none. */
export function usualCurrency(renewals: Iterable<Renewal>): string {
  return gathered(renewals).usual()
}

/**
 * Facts about currencies, collected one renewal at a time so that a long history can be processed in
 * slices.
 */
export interface CurrencyFacts {
  /** Fastest when the oldest comes first. */
  add(renewal: Renewal): void
  currencies(): string[]
  usual(): string
  converterTo(home: string): HomeConverter
}

export function currencyFacts(): CurrencyFacts {
  const uses = new Map<string, { count: number; last: CivilDate }>()
  const rates = new Map<string, RecordedRate[]>()
  return {
    add(renewal) {
      const charge = isSpent(renewal) ? chargeOf(renewal) : null
      if (charge === null) return
      const use = uses.get(charge.currency)
      if (use === undefined) uses.set(charge.currency, { count: 1, last: renewal.date })
      else {
        use.count += 1
        if (renewal.date > use.last) use.last = renewal.date
      }
      const own = ownRate(renewal)
      if (own === null) return
      const rate = { on: renewal.date, at: renewal.createdAt, perCentimo: own.perCentimo }
      const known = rates.get(own.currency)
      if (known) known.push(rate)
      else rates.set(own.currency, [rate])
    },
    currencies: () => [SOLES, ...[...uses.keys()].filter((code) => code !== SOLES).sort()],
    usual() {
      const [most] = [...uses].sort(
        ([a, one], [b, other]) =>
          other.count - one.count || compare(other.last, one.last) || compare(a, b),
      )
      return most?.[0] ?? SOLES
    },
    converterTo(home) {
      for (const known of rates.values()) {
        known.sort((a, b) => compare(a.on, b.on) || compare(a.at, b.at))
      }
      return converter(rates, home)
    },
  }
}

function gathered(renewals: Iterable<Renewal>): CurrencyFacts {
  const facts = currencyFacts()
  for (const renewal of renewals) facts.add(renewal)
  return facts
}

function converter(rates: Rates, home: string): HomeConverter {
  return (money, context) => {
    if (money.currency === home) return money
    const from = perCentimo(rates, money.currency, context)
    const to = perCentimo(rates, home, context)
    if (from === null || to === null) return null
    return { minor: Math.round((money.minor * to) / from), currency: home }
  }
}

/**
 * Plain string comparison, which is right for ISO dates: a collator would take a second for a hundred
 * thousand.
 */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function ownRate({ paid, amount }: Pick<Renewal, 'paid' | 'amount'>) {
  if (paid === null || amount?.currency !== SOLES || paid.currency === SOLES) return null
  if (paid.minor === 0 || amount.minor === 0) return null
  return { currency: paid.currency, perCentimo: paid.minor / amount.minor }
}

function perCentimo(rates: Rates, currency: string, context: RateContext): number | null {
  if (currency === SOLES) return 1
  const own = ownRate(context)
  if (own?.currency === currency) return own.perCentimo
  const known = rates.get(currency)
  return known ? (lastUntil(known, context.date) ?? null) : null
}

/** The last rate on or before a date, else the first one. Binary search, for long histories. */
function lastUntil(known: readonly RecordedRate[], day: CivilDate): number | undefined {
  let low = 0
  let high = known.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((known[middle]?.on ?? '') <= day) low = middle + 1
    else high = middle
  }
  return known[Math.max(0, low - 1)]?.perCentimo
}
