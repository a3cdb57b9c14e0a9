import type { HistoryRow } from '@shared/domain/history/history'
import { chargeOf } from '@shared/domain/history/homeCurrency'
import type { Money } from '@shared/domain/base/money'

/** The cost of one year in one currency, in minor units. */
export interface YearTotal {
  /** Null for all years together. */
  readonly year: string | null
  readonly currency: string
  /** Renewals charged in this currency. */
  readonly count: number
  readonly toppedUp: number
  readonly paid: number
  readonly fees: number
}

type Sums = { -readonly [Field in 'count' | 'toppedUp' | 'paid' | 'fees']: number }

/** Sums row by row, so that a history of any length can be streamed. Counts like `totalsOf`. */
export class YearTotals {
  /** Failed renewals cost nothing and are not counted. */
  failed = 0
  private readonly years = new Map<string, Map<string, Sums>>()

  add({ renewal }: HistoryRow): void {
    if (renewal.status === 'failed') {
      this.failed += 1
      return
    }
    const year = renewal.date.slice(0, 4)
    const charge = chargeOf(renewal)
    this.addTo(year, charge, 'paid')
    this.addTo(year, renewal.amount, 'toppedUp')
    this.addTo(year, renewal.fee, 'fees')
    if (charge) this.sumsOf(year, charge.currency).count += 1
  }

  /** Newest year first, soles before other currencies by code, the grand total last. */
  list(): YearTotal[] {
    const years = [...this.years].sort(([a], [b]) => (a < b ? 1 : -1))
    const whole = new Map<string, Sums>()
    for (const [currency, sums] of years.flatMap(([, currencies]) => [...currencies])) {
      const sum = whole.get(currency) ?? { count: 0, toppedUp: 0, paid: 0, fees: 0 }
      whole.set(currency, {
        count: sum.count + sums.count,
        toppedUp: sum.toppedUp + sums.toppedUp,
        paid: sum.paid + sums.paid,
        fees: sum.fees + sums.fees,
      })
    }
    return [...years, [null, whole] as const].flatMap(([year, currencies]) =>
      [...currencies]
        .sort(([a], [b]) => placeOf(a).localeCompare(placeOf(b)))
        .map(([currency, sums]) => ({ year, currency, ...sums })),
    )
  }

  private addTo(year: string, money: Money | null, field: keyof Sums): void {
    if (money) this.sumsOf(year, money.currency)[field] += money.minor
  }

  private sumsOf(year: string, currency: string): Sums {
    const currencies = this.years.get(year) ?? new Map<string, Sums>()
    this.years.set(year, currencies)
    const sums = currencies.get(currency) ?? { count: 0, toppedUp: 0, paid: 0, fees: 0 }
    currencies.set(currency, sums)
    return sums
  }
}

function placeOf(currency: string): string {
  return currency === 'PEN' ? '' : currency
}
