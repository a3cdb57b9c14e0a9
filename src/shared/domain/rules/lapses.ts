import type { Card } from '../cards/card'
import type { CivilDate } from '../base/civilDate'
import { operatorProfile } from '../operators/operatorProfiles'
import type { Prospect } from './deadline'
import { balanceSighting, bindingClock } from './sightings'

/** What the user once saw and that counts no more; translated under `caution.lapse.*`. */
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
  /** The expiry was seen on the day of a top-up: perhaps before it. It counts, as the earlier date. */
  | { readonly kind: 'same-day'; readonly on: CivilDate; readonly seenOn: CivilDate }

/** Only what would move a date if it were seen again today: nobody is asked for nothing. */
export function lapsesOf(card: Card, prospect: Prospect, today: CivilDate): Lapse[] {
  return [...balanceLapses(card, prospect, today), ...expiryLapses(card, prospect)]
}

function balanceLapses(
  card: Card,
  { clock, start, deadline }: Prospect,
  today: CivilDate,
): Lapse[] {
  const sighting = balanceSighting(card, today)
  const { because, days } = clock
  if (sighting === null || (because !== 'lapsed' && because !== 'renewed-since')) return []
  // The user's own rule takes the place of both limits.
  if (deadline?.rule.kind === 'card' || deadline?.rule.kind === 'own-operator') return []
  const { state, on: seenOn } = sighting
  const again = { state, on: today }
  const profile = operatorProfile(card.operator)
  if (bindingClock(profile, again, start?.date ?? null, today).days === days) return []
  return [{ kind: 'balance', state, seenOn, because }]
}

function expiryLapses({ confirmedExpiry }: Card, { expiry, start, deadline }: Prospect): Lapse[] {
  if (expiry === null || start === null) return []
  const { on, seenOn, isCurrent } = expiry
  if (!isCurrent) return [{ kind: 'expiry', on, seenOn }]
  const isOfCard = confirmedExpiry?.on === on && confirmedExpiry.seenOn === seenOn
  const isCounted = deadline?.rule.kind === 'confirmed'
  const isSameDay = isOfCard && isCounted && seenOn === start.date
  return isSameDay ? [{ kind: 'same-day', on, seenOn }] : []
}
