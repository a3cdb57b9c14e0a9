import type { Card } from '../cards/card'
import type { CivilDate } from '../base/civilDate'
import type { Grade } from '../operators/operator'
import type { OperatorId } from '../operators/operators'
import { operatorProfile } from '../operators/operatorProfiles'
import type { SourceId } from '../operators/sources'
import type { OperatorRules, OwnRule } from './operatorRules'
import type { BindingClock, ClockName } from './sightings'

/** The rule that a deadline follows. */
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
  /** The emergency measure against SIMs that are not used in their first days. */
  | { readonly kind: 'new-sim'; readonly grade: Grade; readonly sources: readonly SourceId[] }

/** The user's rule for a card: the card's own, else the one for its operator. */
export function ownRuleOf(card: Card, operatorRules: OperatorRules): OwnRule | null {
  return card.rule ?? operatorRules[card.operator]
}

/** The rule for a card when the operator has shown no date. */
export function keepRuleOf(
  card: Card,
  operatorRules: OperatorRules,
  { clock, limit }: BindingClock,
): RuleOrigin {
  if (card.rule) return { kind: 'card', rule: card.rule }
  const own = operatorRules[card.operator]
  if (own) return { kind: 'own-operator', rule: own }
  return {
    kind: 'operator',
    operator: card.operator,
    clock,
    ...limit,
    checkedOn: operatorProfile(card.operator).checkedOn,
  }
}

/** Days from one renewal to the next that achieve the card's goal, with a margin. */
export function renewalCycleDays(card: Card, operatorRules: OperatorRules): number {
  return ownRuleOf(card, operatorRules)?.renewEveryDays ?? advisedCycleDays(card)
}

/** The cycle that we advise, whatever the user's own rule says. */
export function advisedCycleDays({ operator, goal }: Card): number {
  return operatorProfile(operator).advisedCycle[goal]
}
