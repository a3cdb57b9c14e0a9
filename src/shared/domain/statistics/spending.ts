import type { HistoryRow } from '../history/history'
import { chargeOf, isSpent } from '../history/homeCurrency'
import { type Money, sumByCurrency } from '../base/money'
import type { Lens } from './lens'

/** The cost of some renewals. */
export interface Spending {
  /** Number of renewals, without failed and refunded ones, which cost nothing. */
  readonly renewals: number
  /** Charges and fees, per currency. */
  readonly cost: readonly Money[]
  /** The fees, included in `cost`. */
  readonly fees: readonly Money[]
  readonly inLens: LensSpending
}

/** The same in the currency of the lens. */
interface LensSpending {
  readonly cost: Money
  readonly fees: Money
  /** Amounts that cannot be converted, per currency; not included in the other two. */
  readonly unconverted: readonly Money[]
}

export interface SpendingGroup<Key> extends Spending {
  readonly key: Key
}

export function spendingOf(rows: Iterable<HistoryRow>, lens: Lens): Spending {
  const sum = new SpendingSum(lens)
  for (const row of rows) sum.add(row)
  return sum.result()
}

/** One group per key, in order of first appearance. Together they are the whole. */
export class SpendingGroups<Key> {
  private readonly sums = new Map<Key, SpendingSum>()

  constructor(
    private readonly keyOf: (row: HistoryRow) => Key,
    private readonly lens: Lens,
  ) {}

  add(row: HistoryRow): void {
    if (!isSpent(row.renewal)) return
    const key = this.keyOf(row)
    const sum = this.sums.get(key) ?? new SpendingSum(this.lens)
    this.sums.set(key, sum)
    sum.add(row)
  }

  result(): SpendingGroup<Key>[] {
    return [...this.sums].map(([key, sum]) => ({ key, ...sum.result() }))
  }
}

export function spendingBy<Key>(
  rows: Iterable<HistoryRow>,
  keyOf: (row: HistoryRow) => Key,
  lens: Lens,
): SpendingGroup<Key>[] {
  const groups = new SpendingGroups(keyOf, lens)
  for (const row of rows) groups.add(row)
  return groups.result()
}

/** Merges several groups. */
export function together(parts: readonly Spending[], currency: string): Spending {
  const all = (pick: (part: Spending) => readonly Money[]) => sumByCurrency(parts.flatMap(pick))
  const inLens = (pick: (part: LensSpending) => Money) => ({
    minor: parts.reduce((sum, part) => sum + pick(part.inLens).minor, 0),
    currency,
  })
  return {
    renewals: parts.reduce((sum, { renewals }) => sum + renewals, 0),
    cost: all(({ cost }) => cost),
    fees: all(({ fees }) => fees),
    inLens: {
      cost: inLens(({ cost }) => cost),
      fees: inLens(({ fees }) => fees),
      unconverted: all((part) => part.inLens.unconverted),
    },
  }
}

/** Fees as a share of the cost, 0 to 1; null when nothing was spent. */
export function feeShare({ inLens: { cost, fees } }: Spending): number | null {
  return cost.minor === 0 ? null : fees.minor / cost.minor
}

/** Most expensive first; ties by the number of renewals. */
export function dearestFirst<Group extends Spending>(groups: readonly Group[]): Group[] {
  return [...groups].sort(
    (a, b) => b.inLens.cost.minor - a.inLens.cost.minor || b.renewals - a.renewals,
  )
}

class SpendingSum {
  private renewals = 0
  private readonly cost: Money[] = []
  private readonly fees: Money[] = []
  private readonly unconverted: Money[] = []
  private lensCost = 0
  private lensFees = 0

  constructor(private readonly lens: Lens) {}

  add({ renewal }: HistoryRow): void {
    if (!isSpent(renewal)) return
    this.renewals += 1
    const charge = chargeOf(renewal)
    if (charge) this.lensCost += this.count(charge, renewal)
    if (!renewal.fee) return
    const fee = this.count(renewal.fee, renewal)
    this.fees.push(renewal.fee)
    this.lensFees += fee
    this.lensCost += fee
  }

  result(): Spending {
    const { currency } = this.lens
    return {
      renewals: this.renewals,
      cost: sumByCurrency(this.cost),
      fees: sumByCurrency(this.fees),
      inLens: {
        cost: { minor: this.lensCost, currency },
        fees: { minor: this.lensFees, currency },
        unconverted: sumByCurrency(this.unconverted),
      },
    }
  }

  private count(money: Money, renewal: HistoryRow['renewal']): number {
    this.cost.push(money)
    const shown = this.lens.convert(money, renewal)
    if (shown === null && money.minor > 0) this.unconverted.push(money)
    return shown?.minor ?? 0
  }
}
