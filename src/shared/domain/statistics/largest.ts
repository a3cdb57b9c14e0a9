import { type Spending, together } from './spending'

/** As many parts as a chart names; what is beyond them is one part more. */
export const MOST_NAMED = 12

export interface Largest<Group> {
  readonly named: readonly Group[]
  /** Null when all have a name. */
  readonly others: { readonly count: number; readonly spending: Spending } | null
}

/** The first of an ordered list, and the rest as one. Together they are still the whole. */
export function largestOf<Group extends Spending>(
  ordered: readonly Group[],
  currency: string,
): Largest<Group> {
  const rest = ordered.slice(MOST_NAMED)
  const others = { count: rest.length, spending: together(rest, currency) }
  return { named: ordered.slice(0, MOST_NAMED), others: rest.length === 0 ? null : others }
}
