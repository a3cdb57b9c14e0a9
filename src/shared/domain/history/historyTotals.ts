import type { HistoryRow } from './history'
import { type HomeConverter, chargeOf, isSpent } from './homeCurrency'
import { type Money, SOLES } from '../base/money'

/** What a history adds up to. Failed and refunded renewals cost nothing: they are told, not counted. */
export interface HistoryTotals {
  readonly count: number
  readonly failed: number
  readonly refunded: number
  /** What reached the lines, in soles. */
  readonly toppedUp: readonly Money[]
  /** What the user was charged, one amount a currency; without the fees. */
  readonly paid: readonly Money[]
  readonly fees: readonly Money[]
  /** Charges and fees in one currency. */
  readonly home: Money
  /** Renewals of which something could not be converted; nothing of them is in `home`. */
  readonly withoutRate: number
}

/** Adds up row by row, so that a long history can be added up a part at a time. */
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
      ...{ count, failed, refunded, withoutRate },
      toppedUp: sums.toppedUp.sums(),
      paid: sums.paid.sums(),
      fees: sums.fees.sums(),
      home: { minor: atHome, currency: home },
    }),
  }
}

/** In the order in which the currencies first appear. */
function sumPerCurrency() {
  const sums = new Map<string, number>()
  return {
    add: ({ currency, minor }: Money) => void sums.set(currency, (sums.get(currency) ?? 0) + minor),
    sums: (): Money[] => [...sums].map(([currency, minor]) => ({ currency, minor })),
  }
}
