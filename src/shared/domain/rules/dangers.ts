import type { Card } from '../cards/card'
import { type CivilDate, addDays } from '../base/civilDate'
import type { Grade, ServiceEffect } from '../operators/operator'
import type { OperatorId } from '../operators/operators'
import { operatorProfile } from '../operators/operatorProfiles'
import { REGULATION } from '../operators/regulation'
import type { SourceId } from '../operators/sources'
import type { OwnRule } from './operatorRules'
import type { BindingClock } from './sightings'

/** A service that stops on a day, before the line is cancelled. */
interface ServiceStop {
  readonly on: CivilDate
  readonly effect: Exclude<ServiceEffect, 'balance-lost'>
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

/** What sources, or the user's own rule, say about a line that is not topped up after `start`. */
export interface Dangers {
  readonly stops: readonly ServiceStop[]
  /** The day from which the operator's warning may come; null when no end is known. */
  readonly warnedOn: CivilDate | null
  /** The first day on which the line may be cancelled; null when nobody knows. */
  readonly cancelledOn: CivilDate | null
}

/**
 * The dangers by the shipped rule, for a line last topped up on `start`.
 * See src/decisions/004-outgoing-calls-and-the-goal.md.
 */
export function shippedDangers(card: Card, start: CivilDate, clock: BindingClock): Dangers {
  const { steps, stepsGrade, stepsSources } = operatorProfile(card.operator)
  const stops = steps.flatMap(({ afterDays, effect }): ServiceStop[] => {
    // Blocked outgoing calls do not matter to a user who only keeps the number. The card says so.
    const isMinded = effect !== 'outgoing-blocked' || card.goal === 'fullService'
    if (effect === 'balance-lost' || !isMinded) return []
    return [{ on: addDays(start, afterDays), effect, grade: stepsGrade, sources: stepsSources }]
  })
  const isKnown = clock.limit.grade !== 'unverified'
  return { stops, ...end(isKnown ? addDays(start, clock.days) : null) }
}

/**
 * The dangers by the user's own rule. It overrides sources up to its own deadline. After that day
 * sources count again, unless the rule itself gives an end.
 */
export function ownDangers(own: OwnRule, start: CivilDate, shipped: Dangers): Dangers {
  const deadline = addDays(start, own.renewEveryDays)
  const stops = shipped.stops.filter(({ on }) => on > deadline)
  if (own.cancelAfterDays !== null) return { stops, ...end(addDays(start, own.cancelAfterDays)) }
  const { cancelledOn } = shipped
  if (cancelledOn === null || cancelledOn > deadline) return { ...shipped, stops }
  return { stops, warnedOn: null, cancelledOn: addDays(deadline, 1) }
}

/** The earliest danger; null when none is known. */
export function firstDanger({ stops, warnedOn, cancelledOn }: Dangers): CivilDate | null {
  const days = [...stops.map(({ on }) => on), warnedOn, cancelledOn].filter((day) => day !== null)
  return days.reduce<CivilDate | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  )
}

function end(cancelledOn: CivilDate | null): Pick<Dangers, 'warnedOn' | 'cancelledOn'> {
  const warnedOn = cancelledOn === null ? null : addDays(cancelledOn, -REGULATION.warningDays)
  return { warnedOn, cancelledOn }
}

/**
 * In days from the last top-up, whatever the balance: when sources first see danger for a number that
 * is only kept, and when the line may be cancelled. Null where no source gives a limit.
 */
export function shippedDangerDays(
  operator: OperatorId,
): { readonly danger: number; readonly cancelled: number } | null {
  const { clocks, steps } = operatorProfile(operator)
  if (clocks.withoutBalance.grade === 'unverified') return null
  const cancelled = Math.min(
    clocks.withBalance.cancelAfterDays,
    clocks.withoutBalance.cancelAfterDays,
  )
  const stops = steps.filter(({ effect }) => effect.includes('suspended'))
  const danger = Math.min(
    cancelled - REGULATION.warningDays,
    ...stops.map(({ afterDays }) => afterDays),
  )
  return { danger, cancelled }
}
