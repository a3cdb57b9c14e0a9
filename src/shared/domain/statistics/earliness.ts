import { median } from './median'
import type { MeasuredRenewal } from './measuredRenewals'

/** How early renewals came, in days before the deadline. Each span holds both its ends. */
const EARLINESS_SPANS = [
  { id: 'late', from: Number.NEGATIVE_INFINITY, to: -1 },
  { id: 'sameDay', from: 0, to: 0 },
  { id: 'upTo3', from: 1, to: 3 },
  { id: 'upTo7', from: 4, to: 7 },
  { id: 'upTo14', from: 8, to: 14 },
  { id: 'upTo30', from: 15, to: 30 },
  { id: 'over30', from: 31, to: Number.POSITIVE_INFINITY },
] as const
type EarlinessSpan = (typeof EARLINESS_SPANS)[number]['id']

export interface Earliness {
  /** Renewals with a known former deadline. */
  readonly measured: number
  /** Negative when most were late; null without any. */
  readonly medianDays: number | null
  readonly late: number
  readonly spans: readonly { readonly id: EarlinessSpan; readonly renewals: number }[]
}

export function earlinessOf(measured: readonly MeasuredRenewal[]): Earliness {
  const days = measured.flatMap(({ daysEarly }) => daysEarly ?? [])
  const between = (from: number, to: number) =>
    days.filter((each) => each >= from && each <= to).length
  return {
    measured: days.length,
    medianDays: median(days),
    late: days.filter((each) => each < 0).length,
    spans: EARLINESS_SPANS.map(({ id, from, to }) => ({ id, renewals: between(from, to) })),
  }
}
