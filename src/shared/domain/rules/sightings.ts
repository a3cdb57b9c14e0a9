import type { Card } from '../cards/card'
import { type CivilDate, addDays, daysBetween } from '../base/civilDate'
import type { CancelClock, OperatorProfile } from '../operators/operator'
import { latestPlausible } from './plausibleDay'

/**
 * How long "there is a balance" is believed after it was seen. No source says how long a balance
 * lasts at Entel; a user of Claro speaks of about 30 days.
 */
export const BALANCE_BELIEVED_DAYS = 30

/** Whether there was a balance on the line, and the civil day on which the user saw it. */
export interface BalanceSighting {
  readonly state: 'yes' | 'no'
  readonly on: CivilDate
}

export type ClockName = 'withBalance' | 'withoutBalance'

/** Why one of the operator's two limits bounds a card: translated under `rules.chosenBecause.*`. */
type ClockReason = 'yes' | 'no' | 'unknown' | 'lapsed' | 'renewed-since'

/** The limit that bounds a card, and the first day on which the line may be cancelled by it. */
export interface BindingClock {
  readonly clock: ClockName
  readonly limit: CancelClock
  readonly because: ClockReason
  /** Days after the last top-up; more than the limit's own while a balance was seen since. */
  readonly days: number
}

/**
 * The user's last information on the balance: the answer on the card or the amount, whichever is
 * newer.
 */
export function balanceSighting(card: Card, today: CivilDate): BalanceSighting | null {
  const seen: BalanceSighting[] = []
  if (card.balance !== 'unknown' && card.balanceOn !== null) {
    seen.push({ state: card.balance, on: card.balanceOn })
  }
  if (card.balanceSeen !== null) {
    const { amount, on } = card.balanceSeen
    seen.push({ state: amount.minor > 0 ? 'yes' : 'no', on })
  }
  // Of two on one day the empty one counts: money is spent and does not come back by itself.
  const past = seen.filter(({ on }) => on <= latestPlausible(today))
  return past.sort((a, b) => b.on.localeCompare(a.on) || a.state.localeCompare(b.state))[0] ?? null
}

/** The last day on which "there is a balance" is believed. */
export function believedUntil(seenOn: CivilDate): CivilDate {
  return addDays(seenOn, BALANCE_BELIEVED_DAYS)
}

/**
 * Which of the operator's limits bounds a line last topped up on `start`, as it looks on `today` (both
 * civil dates in Lima). "No balance" holds until the next top-up, which brings one; "a balance" holds
 * until `believedUntil`, and from the day after it the shorter limit counts again. In doubt it is the
 * shorter one.
 * See src/decisions/002-two-clocks.md.
 */
export function bindingClock(
  { clocks }: OperatorProfile,
  sighting: BalanceSighting | null,
  start: CivilDate | null,
  today: CivilDate,
): BindingClock {
  const because = reasonOf(sighting, start, today)
  const bounded = (clock: ClockName, days = clocks[clock].cancelAfterDays): BindingClock => {
    return { clock, limit: clocks[clock], because, days }
  }
  if (because === 'no') return bounded('withoutBalance')
  const withBalance = clocks.withBalance.cancelAfterDays
  const withoutBalance = clocks.withoutBalance.cancelAfterDays
  if (withBalance < withoutBalance) return bounded('withBalance')
  const wasSeen = because === 'yes' || because === 'lapsed'
  if (!wasSeen || sighting === null || start === null) return bounded('withoutBalance')
  const unbelievedAfter = daysBetween(start, believedUntil(sighting.on)) + 1
  if (unbelievedAfter >= withBalance) return bounded('withBalance')
  return bounded('withoutBalance', Math.max(withoutBalance, unbelievedAfter))
}

function reasonOf(
  sighting: BalanceSighting | null,
  start: CivilDate | null,
  today: CivilDate,
): ClockReason {
  if (sighting === null) return 'unknown'
  const { state, on } = sighting
  // A balance seen empty on the day of a top-up may have been seen before it.
  const isOvertaken = start !== null && (state === 'no' ? on <= start : on < start)
  if (isOvertaken) return 'renewed-since'
  return state === 'yes' && today > believedUntil(on) ? 'lapsed' : state
}
