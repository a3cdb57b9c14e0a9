import type { Card } from '../cards/card'
import type { CivilDate } from '../base/civilDate'
import type { OperatorRules, OwnRule } from './operatorRules'
import {
  type CancelClock,
  type Grade,
  type OperatorId,
  operatorProfile,
} from '../operators/operators'
import type { SourceId } from '../operators/sources'

export type ClockName = 'withBalance' | 'withoutBalance'

/** Whose word it is that a deadline follows. */
export type RuleOrigin =
  | {
      readonly kind: 'operator'
      readonly operator: OperatorId
      /** Which of the operator's two limits bounds the card. */
      readonly clock: ClockName
      readonly cancelAfterDays: number
      readonly grade: Grade
      readonly sources: readonly SourceId[]
      readonly checkedOn: CivilDate
    }
  /** The user's own rule, for this card or for all cards of its operator. */
  | { readonly kind: 'card' | 'own-operator'; readonly rule: OwnRule }
  | { readonly kind: 'confirmed'; readonly on: CivilDate; readonly seenOn: CivilDate }

/** With a balance one clock runs, without it the other; when nobody knows, the shorter one counts. */
export function cancelClock(card: Card): {
  readonly clock: ClockName
  readonly limit: CancelClock
} {
  const { withBalance, withoutBalance } = operatorProfile(card.operator).clocks
  const isWith =
    card.balance === 'yes' ||
    (card.balance === 'unknown' && withBalance.cancelAfterDays < withoutBalance.cancelAfterDays)
  return isWith
    ? { clock: 'withBalance', limit: withBalance }
    : { clock: 'withoutBalance', limit: withoutBalance }
}

/** The user's word on a card: its own rule, else the one for its operator. */
export function ownRuleOf(card: Card, operatorRules: OperatorRules): OwnRule | null {
  return card.rule ?? operatorRules[card.operator]
}

/** The rule that binds a card when the operator has not told it a date. */
export function keepRuleOf(card: Card, operatorRules: OperatorRules): RuleOrigin {
  if (card.rule) return { kind: 'card', rule: card.rule }
  const own = operatorRules[card.operator]
  if (own) return { kind: 'own-operator', rule: own }
  const { clock, limit } = cancelClock(card)
  return {
    kind: 'operator',
    operator: card.operator,
    clock,
    ...limit,
    checkedOn: operatorProfile(card.operator).checkedOn,
  }
}

/** Days from one renewal to the next that keep the card's goal, with a margin. */
export function renewalCycleDays(card: Card, operatorRules: OperatorRules): number {
  const own = ownRuleOf(card, operatorRules)
  if (own) return own.renewEveryDays
  const cycle = operatorProfile(card.operator).advisedCycle[card.goal]
  return card.balance === 'yes' ? cycle.withBalance : cycle.withoutBalance
}

/** Days until the line is cancelled; null when no source and no user says so. */
export function cancelAfterDays(card: Card, operatorRules: OperatorRules): number | null {
  const own = ownRuleOf(card, operatorRules)
  if (own) return own.cancelAfterDays
  const { limit } = cancelClock(card)
  return limit.grade === 'unverified' ? null : limit.cancelAfterDays
}
