import type { Stage } from './stages'
import type { Timeline } from './timeline'

/** What can still be done for a card whose deadline has passed: a code under `stages.remedy.*`. */
export type Remedy = 'check-line' | 'top-up' | 'ask-operator' | 'claim' | 'unbind'

/**
 * In the order in which to do them. Once somebody else may have the number, its accounts come first.
 */
const BY_STAGE: Readonly<Record<Stage, readonly Remedy[]>> = {
  unknown: [],
  new: [],
  safe: [],
  due: [],
  blocked: ['top-up', 'ask-operator', 'unbind'],
  warned: ['top-up', 'ask-operator', 'unbind'],
  cancelled: ['check-line', 'top-up', 'ask-operator', 'claim', 'unbind'],
  reassignable: ['unbind', 'check-line', 'ask-operator', 'claim'],
}

/** Empty while the deadline is still ahead and nothing is restricted. */
export function remediesFor({ current, deadline }: Timeline): readonly Remedy[] {
  const isOverdue = current.stage === 'due' && deadline !== null && deadline.daysLeft < 0
  return isOverdue ? ['top-up', 'ask-operator'] : BY_STAGE[current.stage]
}
