import type { HistoryRow } from '@shared/domain/history/history'
import { chargeOf } from '@shared/domain/history/homeCurrency'
import type { Money } from '@shared/domain/base/money'

/** What one year cost in one currency, in its smallest units. */
export interface YearTotal {
  /** Null: all years together. */
  readonly year: string | null
  readonly currency: string
  /** Renewals charged in this currency. */
  readonly count: number
  readonly toppedUp: number
  readonly paid: number
  readonly fees: number
}

type Sums = { -readonly [Field in 'count' | 'toppedUp' | 'paid' | 'fees']: number }

/** Adds up row by row, so that a history of any length can pass by. Counts like `totalsOf`. */
export class YearTotals {
  /** Failed renewals cost nothing and are left out. */
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

  /** The newest year first, within it soles before others by their code; the whole at the end. */
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
