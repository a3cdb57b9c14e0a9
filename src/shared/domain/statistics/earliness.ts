import { median } from './median'
import type { MeasuredRenewal } from './measuredRenewals'

/** How early renewals came, in days before the deadline. Each span holds both its ends. */
export const EARLINESS_SPANS = {
  late: { from: Number.NEGATIVE_INFINITY, to: -1 },
  sameDay: { from: 0, to: 0 },
  upTo3: { from: 1, to: 3 },
  upTo7: { from: 4, to: 7 },
  upTo14: { from: 8, to: 14 },
  upTo30: { from: 15, to: 30 },
  over30: { from: 31, to: Number.POSITIVE_INFINITY },
} as const
export type EarlinessSpan = keyof typeof EARLINESS_SPANS

const SPAN_IDS = Object.keys(EARLINESS_SPANS) as readonly EarlinessSpan[]

export interface Earliness {
  /** Renewals with a known former deadline. */
  readonly measured: number
  /** Negative when most were late; null without any. */
  readonly medianDays: number | null
  readonly late: number
  readonly spans: readonly { readonly id: EarlinessSpan; readonly renewals: number }[]
}

export function earlinessOf(steps: readonly MeasuredRenewal[]): Earliness {
  const days = steps.flatMap(({ daysEarly }) => daysEarly ?? [])
  const between = ({ from, to }: (typeof EARLINESS_SPANS)[EarlinessSpan]) =>
    days.filter((each) => each >= from && each <= to).length
  return {
    measured: days.length,
    medianDays: median(days),
    late: days.filter((each) => each < 0).length,
    spans: SPAN_IDS.map((id) => ({ id, renewals: between(EARLINESS_SPANS[id]) })),
  }
}
