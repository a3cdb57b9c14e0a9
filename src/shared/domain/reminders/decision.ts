import * as v from 'valibot'
import {
  A_DAY_IN_MINUTES,
  CivilDateSchema,
  type Instant,
  InstantSchema,
  addMinutes,
} from '../base/civilDate'
import { IdSchema } from '../base/id'
import { TopicSchema } from './topics'

/** Decisions older than this are forgotten. */
export const DECISIONS_KEPT_DAYS = 90

/** Why something was not said when it was due. */
const DEFER_REASONS = [
  'paused',
  'quiet-hours',
  'snoozed',
  'desktop-paused',
  'screen-locked',
  'not-shown',
] as const

/**
 * A decision about a reminder and its reason. The log answers "did it remind me?". Ids and dates only,
 * never a number or a name.
 */
export const DecisionSchema = v.object({
  at: InstantSchema,
  what: v.picklist([
    'delivered',
    'deferred',
    'snoozed',
    'stopped',
    'resumed',
    'paused',
    'unpaused',
    'clock-set-back',
  ]),
  topic: v.nullable(TopicSchema),
  cardId: v.nullable(IdSchema),
  deadline: v.nullable(CivilDateSchema),
  /** Days before the deadline, negative after it; null for what belongs to no deadline. */
  offset: v.nullable(v.pipe(v.number(), v.integer())),
  dueAt: v.nullable(InstantSchema),
  reason: v.nullable(v.picklist(DEFER_REASONS)),
  until: v.nullable(InstantSchema),
})
export type Decision = v.InferOutput<typeof DecisionSchema>
export type DeferReason = (typeof DEFER_REASONS)[number]

export function newDecision(
  at: Instant,
  what: Decision['what'],
  details: Partial<Omit<Decision, 'at' | 'what'>> = {},
): Decision {
  const none = {
    topic: null,
    cardId: null,
    deadline: null,
    offset: null,
    dueAt: null,
    reason: null,
    until: null,
  }
  return { at, what, ...none, ...details }
}

/**
 * What stays on disk: the decisions of the newest days on which something was decided. Counted as they
 * occur and not back from now, because a clock that is a year ahead for one start must not empty the log.
 */
export function lastingDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const dayOf = ({ at }: Decision) => at.slice(0, 10)
  const days = [...new Set([...decisions].reverse().map(dayOf))].slice(0, DECISIONS_KEPT_DAYS)
  const lasting = new Set(days)
  return decisions.filter((decision) => lasting.has(dayOf(decision)))
}

/** Decisions before this moment are not shown any more. */
export function oldestDecision(now: Instant): Instant {
  return addMinutes(now, -DECISIONS_KEPT_DAYS * A_DAY_IN_MINUTES)
}
