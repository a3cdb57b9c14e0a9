import * as v from 'valibot'
import { type CivilDate, type Instant, addDays, earlierOf } from '../base/civilDate'
import { NEW_SIM_RULE } from '../rules/newSim'
import type { Card } from './card'
import type { CardDocument } from './cardDocument'

/** What one click can say of a card: that the user has just looked, and what they saw. */
const SEEN = ['balance', 'no-balance', 'expiry', 'used'] as const
export const SeenSchema = v.picklist(SEEN)
export type Seen = v.InferOutput<typeof SeenSchema>

/**
 * Notes what was seen on `today` (Lima's). `expiry`: the expiry on record is still the one that the
 * operator shows; `shown` is that date. `used`: the new SIM had its first call or data session in its
 * first days; of which day is not asked.
 */
export function withSeen(
  document: CardDocument,
  seen: Seen,
  { today, now, shown }: { today: CivilDate; now: Instant; shown: CivilDate | null },
): CardDocument {
  return {
    ...document,
    card: { ...document.card, ...changeBy(document.card, seen, today, shown), updatedAt: now },
  }
}

function changeBy(
  card: Card,
  seen: Seen,
  today: CivilDate,
  shown: CivilDate | null,
): Partial<Card> {
  switch (seen) {
    case 'balance':
      return { balance: 'yes', balanceOn: today }
    case 'no-balance':
      return { balance: 'no', balanceOn: today }
    case 'expiry':
      return shown === null ? {} : { confirmedExpiry: { on: shown, seenOn: today } }
    case 'used': {
      const useBy = addDays(card.activatedOn ?? today, NEW_SIM_RULE.useWithinDays - 1)
      return { firstUsedOn: earlierOf(useBy, today) }
    }
  }
}
