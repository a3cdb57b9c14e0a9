import type { OperatorId } from '../domain/operators/operators'
import type { RenewalStep } from '../domain/renewals/renewalProgress'
import type { Evidence } from './evidence'
import type { GuideLink, WithFigures, Word } from './structure'

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

/** What the guide says about one step of the guided renewal. */
export interface GuideStep extends WithFigures {
  readonly id: RenewalStep
  readonly title: string
  readonly actions: readonly string[]
  /** Spanish words to look for on the operator's screen. */
  readonly words: readonly Word[]
  readonly troubles: readonly Trouble[]
  readonly remarks: readonly OperatorRemark[]
  /** Where the guide says more. */
  readonly links: readonly GuideLink[]
}

export function remarksFor(step: GuideStep, operator: OperatorId): readonly OperatorRemark[] {
  return step.remarks.filter((remark) => remark.operator === operator)
}
