import { SOLES } from '../base/money'
import type { CardDocument } from '../cards/cardDocument'
import type { SourceId } from '../operators/sources'
import { type Renewal, type RenewalDetails, isEffective } from '../renewals/renewal'
import type { ClockStart } from './clockStart'

/**
 * The smallest top-up named in any source (a Claro promotion of 2020). No operator publishes a minimum
 * today; a smaller amount may have been a fee, a bundle or a transfer.
 */
export const SMALLEST_NAMED_TOP_UP = {
  minor: 300,
  currency: SOLES,
  sources: ['osiptel-tariff-166571'],
} as const satisfies { minor: number; currency: string; sources: readonly SourceId[] }

/**
 * Why a renewal may not count as a top-up; translated under `caution.doubt.*`. A bundle alone may not
 * reset the operator's clock (no source says), and the amount that reached the line may be unknown.
 */
export type DoubtReason = 'bundle-only' | 'foreign-only' | 'no-amount' | 'small-amount'

/** Null when a plausible amount of soles reached the line. */
export function doubtReason({
  amount,
  paid,
  plan,
}: Pick<RenewalDetails, 'amount' | 'paid' | 'plan'>): DoubtReason | null {
  const soles = amount ?? (paid?.currency === SOLES ? paid : null)
  if (soles !== null) return soles.minor < SMALLEST_NAMED_TOP_UP.minor ? 'small-amount' : null
  if (plan.trim() !== '') return 'bundle-only'
  return paid === null ? 'no-amount' : 'foreign-only'
}

/**
 * The renewal that a card's days count from, if it may not have counted.
 * See src/decisions/051-a-renewal-that-may-not-count.md.
 */
export interface Doubt {
  readonly renewal: Renewal
  readonly reason: DoubtReason
  /** The card without that renewal and without other doubtful ones since. */
  readonly without: CardDocument
}

/**
 * `start` is what the card's days are counted from. Null when that is certain; one certain top-up on a
 * day settles the day.
 */
export function doubtOf(document: CardDocument, start: ClockStart | null): Doubt | null {
  if (start?.event !== 'renewal') return null
  const ofThatDay = document.renewals.filter(
    (renewal) => isEffective(renewal) && renewal.date === start.date,
  )
  const doubtful = ofThatDay.flatMap((renewal) => {
    const reason = doubtReason(renewal)
    return reason === null ? [] : [{ renewal, reason }]
  })
  const [first] = doubtful
  if (first === undefined || doubtful.length < ofThatDay.length) return null
  return { ...first, without: withoutDoubtful(document) }
}

function withoutDoubtful(document: CardDocument): CardDocument {
  const renewals = document.renewals.filter((renewal) => doubtReason(renewal) === null)
  return { ...document, renewals }
}
