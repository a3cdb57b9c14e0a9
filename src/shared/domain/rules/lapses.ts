import type { Card } from '../cards/card'
import type { CivilDate } from '../base/civilDate'
import { operatorProfile } from '../operators/operatorProfiles'
import type { Prospect } from './deadline'
import { balanceSighting } from './sightings'

/** Something that the user saw and that no longer counts; translated under `stages.lapse.*`. */
export type Lapse =
  /** A balance was seen too long ago, or the line was topped up since it was seen empty. */
  | {
      readonly kind: 'balance'
      readonly state: 'yes' | 'no'
      readonly seenOn: CivilDate
      readonly because: 'lapsed' | 'renewed-since'
    }
  /** A top-up has overtaken what the operator showed before it. */
  | { readonly kind: 'expiry'; readonly on: CivilDate; readonly seenOn: CivilDate }

/**
 * Only lapses that would move a date of this card if they still counted, so that the user is not asked
 * for nothing.
 */
export function lapsesOf(card: Card, { clock, expiry, start }: Prospect): Lapse[] {
  const lapses: Lapse[] = []
  const sighting = balanceSighting(card)
  const { because } = clock
  if (sighting !== null && (because === 'lapsed' || because === 'renewed-since')) {
    const { withBalance, withoutBalance } = operatorProfile(card.operator).clocks
    if (withBalance.cancelAfterDays !== withoutBalance.cancelAfterDays) {
      lapses.push({ kind: 'balance', state: sighting.state, seenOn: sighting.on, because })
    }
  }
  if (expiry !== null && start !== null && !expiry.isCurrent) {
    lapses.push({ kind: 'expiry', on: expiry.on, seenOn: expiry.seenOn })
  }
  return lapses
}
