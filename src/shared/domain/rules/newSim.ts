import type { CardDocument } from '../cards/cardDocument'
import { type CivilDate, addDays, laterOf, todayInLima } from '../base/civilDate'
import type { Grade } from '../operators/operator'
import type { SourceId } from '../operators/sources'
import { isEffective } from '../renewals/renewal'

/**
 * OSIPTEL's Res. 116-2025, an emergency measure: a prepaid line without voice or data traffic on three
 * consecutive days from its activation is cancelled at once. `since` is the day on which it was
 * reported; older lines are not touched by it.
 */
export const NEW_SIM_RULE = {
  useWithinDays: 3,
  since: '2025-11-21',
  grade: 'likely',
  sources: ['gestion-2025-11-22', 'rpp-2025-11-21', 'gestion-2026-02-09'],
} as const satisfies {
  useWithinDays: number
  since: CivilDate
  grade: Grade
  sources: readonly SourceId[]
}

/** A SIM of which nobody has said that it was used in its first days. Civil dates in Lima. */
export interface NewSim {
  readonly activatedOn: CivilDate
  /** The last day on which a first call or data session saves it. */
  readonly useBy: CivilDate
  /**
   * What is known after that day. `unused`: it was followed from its first days, and nothing was said
   * or seen of it. `unasked`: the card was entered later, so nobody could be asked in time.
   * `topped-up`: it was probably used, but no source says that a top-up is enough.
   */
  readonly after: 'unused' | 'unasked' | 'topped-up'
  /** The day from which it may be cancelled; null unless it is `unused`. */
  readonly cancelledOn: CivilDate | null
}

/**
 * Null for a line that is older than the measure, that is known to have been used, or that showed a
 * sign of life after its first days: a cancelled line takes no top-up and shows no balance. A ported
 * number was in use before. See src/decisions/050-a-new-sim-that-nobody-used.md.
 */
export function newSimOf(document: CardDocument): NewSim | null {
  const { activatedOn, firstUsedOn, porting, createdAt } = document.card
  if (activatedOn === null || firstUsedOn !== null || porting !== null) return null
  if (activatedOn < NEW_SIM_RULE.since) return null
  const useBy = addDays(activatedOn, NEW_SIM_RULE.useWithinDays - 1)
  const lastSign = lastSignOfLife(document)
  if (lastSign !== null && lastSign > useBy) return null
  const toppedUpOn = lastTopUp(document)
  const isToppedUp = toppedUpOn !== null && toppedUpOn >= activatedOn
  const isLate = todayInLima(createdAt) > useBy
  const after = isToppedUp ? 'topped-up' : isLate ? 'unasked' : 'unused'
  return { activatedOn, useBy, after, cancelledOn: after === 'unused' ? addDays(useBy, 1) : null }
}

function lastTopUp({ card, renewals }: CardDocument): CivilDate | null {
  return newest([card.lastTopUpOn, ...renewals.filter(isEffective).map((renewal) => renewal.date)])
}

/** An empty balance is shown by a dead line, too. */
function lastSignOfLife(document: CardDocument): CivilDate | null {
  const { card } = document
  return newest([
    lastTopUp(document),
    card.balance === 'yes' ? card.balanceOn : null,
    card.balanceSeen !== null && card.balanceSeen.amount.minor > 0 ? card.balanceSeen.on : null,
    card.confirmedExpiry?.seenOn ?? null,
    card.lastSmsOn,
  ])
}

function newest(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.reduce<CivilDate | null>(
    (last, date) => (date === null ? last : last === null ? date : laterOf(last, date)),
    null,
  )
}
