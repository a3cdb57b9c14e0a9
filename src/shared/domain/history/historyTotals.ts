import type { HistoryRow } from './history'
import { type HomeConverter, chargeOf, isSpent } from './homeCurrency'
import { type Money, SOLES } from '../base/money'

/** The totals of a history. Failed and refunded renewals cost nothing; they are only counted. */
export interface HistoryTotals {
  readonly count: number
  readonly failed: number
  readonly refunded: number
  /** Topped up, in soles. */
  readonly toppedUp: readonly Money[]
  /** Charges without fees, one amount per currency. */
  readonly paid: readonly Money[]
  readonly fees: readonly Money[]
  /** Charges and fees converted into one currency. */
  readonly home: Money
  /** Renewals of which some part could not be converted; `home` contains nothing of them. */
  readonly withoutRate: number
}

/** Sums row by row, so that a long history can be summed in slices. */
export interface TotalsAdder {
  add(row: HistoryRow): void
  totals(): HistoryTotals
}

export function totalsAdder(home: string, convert: HomeConverter): TotalsAdder {
  const sums = { toppedUp: sumPerCurrency(), paid: sumPerCurrency(), fees: sumPerCurrency() }
  let count = 0
  let failed = 0
  let refunded = 0
  let atHome = 0
  let withoutRate = 0
  return {
    add({ renewal }) {
      count += 1
      if (renewal.status === 'failed') failed += 1
      if (renewal.status === 'refunded') refunded += 1
      if (!isSpent(renewal)) return
      const { amount, fee } = renewal
      const charge = chargeOf(renewal)
      if (amount?.currency === SOLES) sums.toppedUp.add(amount)
      if (charge) sums.paid.add(charge)
      if (fee) sums.fees.add(fee)
      const charged = charge && convert(charge, renewal)
      const onTop = fee && convert(fee, renewal)
      if ((charge && !charged) || (fee && !onTop)) withoutRate += 1
      else atHome += (charged?.minor ?? 0) + (onTop?.minor ?? 0)
    },
    totals: () => ({
      count,
      failed,
      refunded,
      withoutRate,
      toppedUp: sums.toppedUp.sums(),
      paid: sums.paid.sums(),
      fees: sums.fees.sums(),
      home: { minor: atHome, currency: home },
    }),
  }
}

/** In order of the first appearance of each currency. */
function sumPerCurrency() {
  const sums = new Map<string, number>()
  return {
    add: ({ currency, minor }: Money) => void sums.set(currency, (sums.get(currency) ?? 0) + minor),
    sums: (): Money[] => [...sums].map(([currency, minor]) => ({ currency, minor })),
  }
}
