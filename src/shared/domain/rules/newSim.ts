import type { CardDocument } from '../cards/cardDocument'
import { type CivilDate, addDays, laterOf } from '../base/civilDate'
import type { Grade } from '../operators/operators'
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

/** A SIM not known to have been used in its first days. Civil dates in Lima. */
export interface NewSim {
  readonly activatedOn: CivilDate
  /** The last day on which a first call or data session saves it. */
  readonly useBy: CivilDate
  /** The day from which it may be cancelled; null when it was topped up and so was probably used. */
  readonly cancelledOn: CivilDate | null
}

/**
 * Null for a line that is older than the measure, is known to have been used, or showed activity after
 * its first days (a cancelled line accepts no top-up and shows no balance). A ported number was in use
 * before.
 */
export function newSimOf(document: CardDocument): NewSim | null {
  const { activatedOn, firstUsedOn, porting } = document.card
  if (activatedOn === null || firstUsedOn !== null || porting !== null) return null
  if (activatedOn < NEW_SIM_RULE.since) return null
  const useBy = addDays(activatedOn, NEW_SIM_RULE.useWithinDays - 1)
  const lastSign = lastSignOfLife(document)
  if (lastSign !== null && lastSign > useBy) return null
  const isToppedUp = lastTopUp(document) !== null
  return { activatedOn, useBy, cancelledOn: isToppedUp ? null : addDays(useBy, 1) }
}

function lastTopUp({ card, renewals }: CardDocument): CivilDate | null {
  return newest([card.lastTopUpOn, ...renewals.filter(isEffective).map((renewal) => renewal.date)])
}

function lastSignOfLife(document: CardDocument): CivilDate | null {
  const { card } = document
  return newest([
    lastTopUp(document),
    card.balanceOn,
    card.balanceSeen?.on ?? null,
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
