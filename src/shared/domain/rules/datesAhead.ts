import type { CivilDate } from '../base/civilDate'
import type { CardDocument } from '../cards/cardDocument'

/** What was noted for a day that has not come yet; translated under `caution.ahead.item.*`. */
export interface DateAhead {
  readonly what:
    | 'renewal'
    | 'lastTopUpOn'
    | 'activatedOn'
    | 'firstUsedOn'
    | 'portedOn'
    | 'expirySeenOn'
    | 'balanceSeenOn'
  readonly date: CivilDate
  /** Null for a date of the card itself. */
  readonly renewalId: string | null
}

/**
 * Days on which something happened or was seen, and that lie after today: the form refuses such a day, so
 * a clock was wrong when it was noted, or is wrong now. Nothing is corrected; somebody has to look.
 * `today` is a civil date in Lima.
 */
export function datesAhead({ card, renewals }: CardDocument, today: CivilDate): DateAhead[] {
  const { lastTopUpOn, activatedOn, firstUsedOn, porting, confirmedExpiry } = card
  const ofCard: readonly (readonly [DateAhead['what'], CivilDate | null | undefined])[] = [
    ['lastTopUpOn', lastTopUpOn],
    ['activatedOn', activatedOn],
    ['firstUsedOn', firstUsedOn],
    ['portedOn', porting?.on],
    ['expirySeenOn', confirmedExpiry?.seenOn],
    ['balanceSeenOn', card.balanceOn],
    ['balanceSeenOn', card.balanceSeen?.on],
  ]
  return [
    ...renewals
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ id, date }) => ({ what: 'renewal' as const, date, renewalId: id })),
    ...ofCard.flatMap(([what, date]) => (date ? [{ what, date, renewalId: null }] : [])),
  ].filter(({ date }) => date > today)
}
