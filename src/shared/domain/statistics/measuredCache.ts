import type { CardDocument } from '../cards/cardDocument'
import type { OperatorRules } from '../rules/operatorRules'
import { type MeasuredRenewal, measuredRenewals } from './measuredRenewals'

interface Known {
  readonly rules: OperatorRules
  readonly measured: readonly MeasuredRenewal[]
}

// Documents are immutable, and a filter needs the same measurements again and again.
const known = new WeakMap<CardDocument, Known>()

/** The measured renewals of a card, computed once per state of its document. */
export function measuredFromCache(
  document: CardDocument,
  rules: OperatorRules,
): readonly MeasuredRenewal[] {
  const before = known.get(document)
  if (before?.rules === rules) return before.measured
  const measured = measuredRenewals(document, rules)
  known.set(document, { rules, measured })
  return measured
}
