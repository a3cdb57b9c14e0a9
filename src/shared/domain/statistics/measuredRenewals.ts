import type { Card } from '../cards/card'
import type { CardDocument } from '../cards/cardDocument'
import { type CivilDate, daysBetween } from '../base/civilDate'
import { prospectOf } from '../rules/deadline'
import type { OperatorRules } from '../rules/operatorRules'
import { type Renewal, isEffective } from '../renewals/renewal'

/** A day on which a card was effectively renewed, compared with what was known the day before. */
export interface MeasuredRenewal {
  readonly card: Card
  readonly date: CivilDate
  /** All renewals that took effect on this day. */
  readonly renewals: readonly Renewal[]
  /** Days since the last effective renewal; null for the first one. */
  readonly interval: number | null
  /** The deadline before this renewal; null when none was known. */
  readonly deadline: CivilDate | null
  /** Days from the last effective renewal to that deadline; null when either is unknown. */
  readonly allowed: number | null
  /** Days before the deadline, negative after it. */
  readonly daysEarly: number | null
  /** The deadline after this renewal. */
  readonly coveredUntil: CivilDate | null
}

/**
 * The effective renewals of a card, oldest first. The card's balance, goal and rule are known only for
 * today and are assumed for the past too; dates count from their own day on.
 */
export function measuredRenewals(document: CardDocument, rules: OperatorRules): MeasuredRenewal[] {
  const { card } = document
  const past = new PastRenewals()
  return byDay(document.renewals).map(([date, renewals]) => {
    const deadline = deadlineOf(document, cardBefore(card, date), past.telling(), date, rules)
    const previous = past.latest?.date ?? null
    for (const renewal of renewals) past.add(renewal)
    const now = past.telling()
    return {
      card,
      date,
      renewals,
      interval: previous === null ? null : daysBetween(previous, date),
      deadline,
      allowed: previous === null || deadline === null ? null : daysBetween(previous, deadline),
      daysEarly: deadline === null ? null : daysBetween(date, deadline),
      // Lazy: needed only for the last step of each card.
      get coveredUntil() {
        return deadlineOf(document, cardOn(card, date), now, date, rules)
      },
    }
  })
}

/** The two renewals that determine a deadline: the latest, and the latest with an expiry. */
class PastRenewals {
  latest: Renewal | null = null
  private promised: Renewal | null = null

  add(renewal: Renewal): void {
    this.latest = renewal
    const before = this.promised
    if (renewal.confirmedExpiry === null) return
    const isFurther =
      before?.date !== renewal.date ||
      before.confirmedExpiry === null ||
      renewal.confirmedExpiry > before.confirmedExpiry
    if (isFurther) this.promised = renewal
  }

  telling(): Renewal[] {
    const both = [this.promised, this.latest].filter((renewal) => renewal !== null)
    return [...new Set(both)]
  }
}

function byDay(renewals: readonly Renewal[]): [CivilDate, Renewal[]][] {
  const days = new Map<CivilDate, Renewal[]>()
  for (const renewal of renewals.filter(isEffective)) {
    const sameDay = days.get(renewal.date)
    if (sameDay) sameDay.push(renewal)
    else days.set(renewal.date, [renewal])
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1))
}

function deadlineOf(
  document: CardDocument,
  card: Card,
  renewals: Renewal[],
  on: CivilDate,
  rules: OperatorRules,
): CivilDate | null {
  return prospectOf({ ...document, card, renewals }, on, rules).deadline?.date ?? null
}

/** An expiry seen on the day of a renewal was brought by that renewal. */
function cardBefore(card: Card, day: CivilDate): Card {
  const known = firstUsed(cardOn(card, day))
  const isLater = known.confirmedExpiry !== null && known.confirmedExpiry.seenOn >= day
  return isLater ? { ...known, confirmedExpiry: null } : known
}

/** A SIM that was renewed later was used in its first days. */
function firstUsed(card: Card): Card {
  return { ...card, firstUsedOn: card.firstUsedOn ?? card.activatedOn }
}

/** A card without what happened after a day. Before a porting its former operator's rule applied. */
function cardOn(card: Card, day: CivilDate): Card {
  const { activatedOn, lastTopUpOn, confirmedExpiry, porting } = card
  const dates = [activatedOn, lastTopUpOn, confirmedExpiry?.seenOn, porting?.on]
  if (dates.every((date) => !date || date <= day)) return card
  const isPorted = porting === null || porting.on <= day
  return {
    ...card,
    ...(isPorted ? {} : { operator: porting.from, porting: null, rule: null }),
    activatedOn: activatedOn !== null && activatedOn <= day ? activatedOn : null,
    lastTopUpOn: lastTopUpOn !== null && lastTopUpOn <= day ? lastTopUpOn : null,
    confirmedExpiry:
      confirmedExpiry !== null && confirmedExpiry.seenOn <= day ? confirmedExpiry : null,
  }
}
