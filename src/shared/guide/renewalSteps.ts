import type { OperatorId } from '../domain/operators/operators'
import type { Evidence } from './evidence'
import type { GuideLink, WithFigures, Word } from './structure'

/** The guided renewal, in order. */
export const RENEWAL_STEP_IDS = ['prepare', 'login', 'verify', 'choose', 'pay', 'confirm'] as const
type RenewalStepId = (typeof RENEWAL_STEP_IDS)[number]

/** What to try when a step does not work. */
interface Trouble {
  readonly problem: string
  readonly whatToDo: string
}

/** A remark that applies to one operator. */
export interface OperatorRemark extends Evidence {
  readonly operator: OperatorId
  readonly text: string
}

export interface RenewalStep extends WithFigures {
  readonly id: RenewalStepId
  readonly title: string
  readonly actions: readonly string[]
  /** Spanish words to look for on the operator's screen. */
  readonly words: readonly Word[]
  readonly troubles: readonly Trouble[]
  readonly remarks: readonly OperatorRemark[]
  /** Where the guide says more. */
  readonly links: readonly GuideLink[]
}

export function remarksFor(step: RenewalStep, operator: OperatorId): readonly OperatorRemark[] {
  return step.remarks.filter((remark) => remark.operator === operator)
}
