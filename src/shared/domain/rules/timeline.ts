import type { CardDocument } from '../cards/cardDocument'
import type { CivilDate } from '../base/civilDate'
import { type Prospect, prospectOf } from './deadline'
import { NO_OWN_RULES } from './operatorRules'
import { type RuleView, type StageSpan, stageSpans } from './stages'

/** Where a card stands and why; everything that shows or reminds reads this. */
export interface Timeline extends Prospect {
  /** Ordered, each lasting until the next one begins. Never empty. */
  readonly stages: readonly StageSpan[]
  /** The stage that `today` lies in. */
  readonly current: StageSpan
  /** No source backs the rule: the shortest cycle is used so that reminders still come. */
  readonly isRuleUnverified: boolean
  /** Renewals that are paid but not yet effective; they do not move the deadline. */
  readonly unconfirmedRenewals: number
}

/** For who changed nothing in the settings. */
export const DEFAULT_RULE_VIEW: RuleView = { dueWindowDays: 30, operatorRules: NO_OWN_RULES }

/**
 * The one place that computes a card's dates. `today` is a civil date in Lima. Nothing here advances
 * by being read: only a recorded renewal or an edit of the card moves a deadline.
 */
export function stagesOf(
  document: CardDocument,
  today: CivilDate,
  view: RuleView = DEFAULT_RULE_VIEW,
): Timeline {
  const prospect = prospectOf(document, today, view.operatorRules)
  const stages = stageSpans(document.card, prospect, view)
  const rule = prospect.deadline?.rule
  return {
    ...prospect,
    stages,
    current: stages.findLast((span) => span.from <= today) ?? stages[0],
    isRuleUnverified: rule?.kind === 'operator' && rule.grade === 'unverified',
    unconfirmedRenewals: document.renewals.filter(
      (renewal) => renewal.status === 'paid' && renewal.deletedAt === null,
    ).length,
  }
}
