import type { CivilDate, Instant } from '../base/civilDate'
import { type Money, SOLES, sumByCurrency } from '../base/money'
import type { Renewal } from '../renewals/renewal'

/** What a conversion looks at in a renewal: its day, and the rate that it has itself. */
export type RateContext = Pick<Renewal, 'date' | 'amount' | 'paid'>

/**
 * An amount in the home currency, rounded to its smallest unit; null where no rate was ever recorded.
 * Rounding happens once an amount, so that parts add up to their whole.
 */
export type HomeConverter = (money: Money, context: RateContext) => Money | null

/** What can be added up in one currency, and what cannot, told apart instead of left out in silence. */
export interface HomeSum {
  readonly total: Money
  readonly unconverted: readonly Money[]
}

/** Smallest units of a currency for one céntimo. */
interface RecordedRate {
  readonly on: CivilDate
  readonly at: Instant
  readonly perCentimo: number
}

type Rates = ReadonlyMap<string, readonly RecordedRate[]>

/** Money that left the user and stayed away: neither failed nor refunded, nor deleted. */
export function isSpent({ status, deletedAt }: Renewal): boolean {
  return deletedAt === null && (status === 'effective' || status === 'paid')
}

/** What the user was charged, without the fee: the paid amount, or the soles where none is known. */
export function chargeOf({ paid, amount }: Pick<Renewal, 'paid' | 'amount'>): Money | null {
  return paid ?? amount
}

/**
 * Converts by what was really paid for soles, never by a rate from elsewhere. The renewal's own rate
 * counts first; then the last one recorded on or before its day, or the first one after it. Between
 * two foreign currencies the way leads over the sol.
 * See src/decisions/030-what-a-renewal-cost.md.
 */
export function homeConverter(renewals: Iterable<Renewal>, home: string): HomeConverter {
  return gathered(renewals).converterTo(home)
}

/** Adds up in the home currency what has a rate; the rest stays as it is, per currency. */
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

/** Currencies that a history can be added up in: the sol, and all that were ever paid in. */
export function homeCurrencies(renewals: Iterable<Renewal>): string[] {
  return gathered(renewals).currencies()
}

/** The currency that most renewals were charged in; of two, the one used last. The sol at first. */
export function usualCurrency(renewals: Iterable<Renewal>): string {
  return gathered(renewals).usual()
}

/** What renewals say of currencies. Gathered one by one, so that a long history can take its time. */
export interface CurrencyFacts {
  /** The oldest first is quickest. */
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

/** ISO dates sort as they are; a collator would take a second for a hundred thousand of them. */
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

/** The last rate on or before a day, else the first one: found by halving, for long histories. */
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
