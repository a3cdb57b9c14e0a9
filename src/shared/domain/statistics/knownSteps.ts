import type { CardDocument } from '../cards/cardDocument'
import type { OperatorRules } from '../rules/operatorRules'
import { type RenewalStep, renewalSteps } from './renewalSteps'

interface Known {
  readonly rules: OperatorRules
  readonly steps: readonly RenewalStep[]
}

// Documents are immutable, and a filter needs the same steps again and again.
const known = new WeakMap<CardDocument, Known>()

/** The steps of a card, computed once per state of its document. */
export function knownSteps(document: CardDocument, rules: OperatorRules): readonly RenewalStep[] {
  const before = known.get(document)
  if (before?.rules === rules) return before.steps
  const steps = renewalSteps(document, rules)
  known.set(document, { rules, steps })
  return steps
}
