import type { OperatorProfile } from './operator'
import { OPERATORS, type OperatorId } from './operators'

/** What the public sources say of an operator. */
export function operatorProfile(id: OperatorId): OperatorProfile {
  return OPERATORS[id].profile
}

/** True when a source says when calls or data stop before the line is cancelled. */
export function isServiceEndKnown({ steps }: OperatorProfile): boolean {
  return steps.some(({ effect }) => effect !== 'balance-lost')
}
