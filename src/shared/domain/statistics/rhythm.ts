import type { Card } from '../cards/card'
import { median } from './median'
import type { MeasuredRenewal } from './measuredRenewals'

/** The intervals between effective renewals of a card, against what its rule allowed. */
export interface CardRhythm {
  readonly card: Card
  readonly intervals: number
  readonly shortest: number
  readonly median: number
  readonly longest: number
  /** What the rule last allowed; null when no deadline was known. */
  readonly allowed: number | null
  /** Number of intervals longer than allowed. */
  readonly tooLong: number
}

/** Cards with at least two renewals; those closest to (or furthest beyond) the limit first. */
export function cardRhythms(measured: readonly MeasuredRenewal[]): CardRhythm[] {
  const byCard = new Map<string, MeasuredRenewal[]>()
  for (const one of measured) {
    if (one.interval === null) continue
    const known = byCard.get(one.card.id)
    if (known) known.push(one)
    else byCard.set(one.card.id, [one])
  }
  return [...byCard.values()]
    .flatMap(rhythmOf)
    .sort((a, b) => b.tooLong - a.tooLong || useOf(b) - useOf(a) || b.intervals - a.intervals)
}

function rhythmOf(measured: readonly MeasuredRenewal[]): CardRhythm[] {
  const days = measured.flatMap(({ interval }) => interval ?? [])
  const [last, middle] = [measured.at(-1), median(days)]
  if (!last || middle === null) return []
  return [
    {
      card: last.card,
      intervals: days.length,
      shortest: Math.min(...days),
      median: middle,
      longest: Math.max(...days),
      allowed: last.allowed,
      tooLong: measured.filter(isTooLong).length,
    },
  ]
}

function isTooLong({ interval, allowed }: MeasuredRenewal): boolean {
  return interval !== null && allowed !== null && interval > allowed
}

/** The share of the allowed days that the median interval uses. */
function useOf({ median: days, allowed }: CardRhythm): number {
  return allowed === null || allowed <= 0 ? 0 : days / allowed
}
