import { type Spending, together } from './spending'

/** Parts that a chart names; the others become one part. */
export const MOST_NAMED = 12

export interface Largest<Group> {
  readonly named: readonly Group[]
  /** Null when all parts are named. */
  readonly others: { readonly count: number; readonly spending: Spending } | null
}

/** The first of an ordered list, and the rest as one. Together they are the whole. */
export function largestOf<Group extends Spending>(
  ordered: readonly Group[],
  currency: string,
): Largest<Group> {
  const rest = ordered.slice(MOST_NAMED)
  const others = { count: rest.length, spending: together(rest, currency) }
  return { named: ordered.slice(0, MOST_NAMED), others: rest.length === 0 ? null : others }
}
