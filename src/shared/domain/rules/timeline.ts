import type { CardDocument } from '../cards/cardDocument'
import type { CivilDate } from '../base/civilDate'
import { type DateAhead, datesAhead } from './datesAhead'
import { type Prospect, prospectOf } from './deadline'
import { type DoubtReason, doubtOf } from './doubt'
import { keepRuleOf } from './keepRule'
import { type Lapse, lapsesOf } from './lapses'
import { NO_OWN_RULES } from './operatorRules'
import { type RuleView, type StageSpan, stageSpans, trustOf } from './stages'

/** A card's stages and their reasons. Everything that shows or reminds reads this. */
export interface Timeline extends Prospect {
  /** Ordered, each lasting until the next one begins. Never empty. */
  readonly stages: readonly StageSpan[]
  /** The stage of `today`. */
  readonly current: StageSpan
  /**
   * True when no source backs the rule and the shortest cycle is used, so that reminders still come.
   */
  readonly isRuleUnverified: boolean
  /** Renewals that are paid but not yet effective; they do not move the deadline. */
  readonly unconfirmedRenewals: number
  /** The renewal that the days are counted from may not have counted; null when it surely did. */
  readonly doubt: TimelineDoubt | null
  /** What the user once saw and that counts no more. */
  readonly lapses: readonly Lapse[]
  /** What was noted for days that have not come yet. */
  readonly ahead: readonly DateAhead[]
}

export interface TimelineDoubt {
  readonly renewalId: string
  readonly renewedOn: CivilDate
  readonly reason: DoubtReason
  /** The deadline and the cancellation, had it not counted; null when they would be unknown. */
  readonly deadlineWithout: CivilDate | null
  readonly cancelledWithout: CivilDate | null
}

/** The view with default settings. */
export const DEFAULT_RULE_VIEW: RuleView = { dueWindowDays: 30, operatorRules: NO_OWN_RULES }

/**
 * The only place that computes a card's dates. `today` is a civil date in Lima. Reading moves nothing:
 * only a recorded renewal or an edit of the card moves a deadline.
 */
export function stagesOf(
  document: CardDocument,
  today: CivilDate,
  view: RuleView = DEFAULT_RULE_VIEW,
): Timeline {
  const { card, renewals } = document
  const prospect = prospectOf(document, today, view.operatorRules)
  const endTrust = trustOf(keepRuleOf(card, view.operatorRules, prospect.clock))
  const stages = stageSpans(card, prospect, view, endTrust)
  const rule = prospect.deadline?.rule
  return {
    ...prospect,
    stages,
    current: stages.findLast((span) => span.from <= today) ?? stages[0],
    isRuleUnverified: rule?.kind === 'operator' && rule.grade === 'unverified',
    unconfirmedRenewals: renewals.filter(
      (renewal) => renewal.status === 'paid' && renewal.deletedAt === null,
    ).length,
    doubt: timelineDoubt(document, prospect, today, view),
    lapses: lapsesOf(card, prospect, today),
    ahead: datesAhead(document, today),
  }
}

function timelineDoubt(
  document: CardDocument,
  { start }: Prospect,
  today: CivilDate,
  { operatorRules }: RuleView,
): TimelineDoubt | null {
  const doubt = doubtOf(document, start)
  if (doubt === null) return null
  const { deadline, cancelledOn } = prospectOf(doubt.without, today, operatorRules)
  return {
    renewalId: doubt.renewal.id,
    renewedOn: doubt.renewal.date,
    reason: doubt.reason,
    deadlineWithout: deadline?.date ?? null,
    cancelledWithout: cancelledOn,
  }
}
