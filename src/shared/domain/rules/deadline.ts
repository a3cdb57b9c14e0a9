import type { CardDocument } from '../cards/cardDocument'
import { type CivilDate, addDays, daysBetween } from '../base/civilDate'
import { type ClockStart, clockStart, lastSeenExpiry } from './clockStart'
import type { OperatorRules } from './operatorRules'
import { type RuleOrigin, cancelAfterDays, keepRuleOf, renewalCycleDays } from './keepRule'

/** The day by which a card must be renewed, in Lima, and whose word that is. */
export interface Deadline {
  readonly date: CivilDate
  /** Negative once it has passed. */
  readonly daysLeft: number
  /** Days counted from the clock's start; null for a date that the operator itself gave. */
  readonly cycleDays: number | null
  readonly rule: RuleOrigin
}

/** All that a card's stages are drawn from. */
export interface Prospect {
  readonly start: ClockStart | null
  /** Null while not enough is known. */
  readonly deadline: Deadline | null
  /** The day on which the line is expected to be cancelled; null when nobody knows. */
  readonly cancelledOn: CivilDate | null
}

/**
 * Gathers what is known of a card's future. A current expiry from the operator wins; one that a later
 * renewal has overtaken still counts when it lies beyond what the rule gives, so that topping up
 * never shortens a life. `today` is a civil date in Lima.
 */
export function prospectOf(
  document: CardDocument,
  today: CivilDate,
  rules: OperatorRules,
): Prospect {
  const { card } = document
  const start = clockStart(document)
  const expiry = lastSeenExpiry(document, start)
  const byRule = start === null ? null : addDays(start.date, renewalCycleDays(card, rules))
  if (expiry !== null && (expiry.isCurrent || byRule === null || expiry.on > byRule)) {
    const rule: RuleOrigin = { kind: 'confirmed', on: expiry.on, seenOn: expiry.seenOn }
    const deadline = { ...countdown(expiry.on, today), cycleDays: null, rule }
    const predicted = cancellation(document, start, rules)
    // What the operator confirmed is never contradicted by an earlier prediction of ours.
    return { start, deadline, cancelledOn: isAfter(predicted, expiry.on) ? predicted : null }
  }
  if (byRule === null) return { start, deadline: null, cancelledOn: null }
  const cycleDays = renewalCycleDays(card, rules)
  const deadline = { ...countdown(byRule, today), cycleDays, rule: keepRuleOf(card, rules) }
  return { start, deadline, cancelledOn: cancellation(document, start, rules) }
}

function cancellation(
  { card }: CardDocument,
  start: ClockStart | null,
  rules: OperatorRules,
): CivilDate | null {
  const days = cancelAfterDays(card, rules)
  return start === null || days === null ? null : addDays(start.date, days)
}

function countdown(date: CivilDate, today: CivilDate) {
  return { date, daysLeft: daysBetween(today, date) }
}

function isAfter(date: CivilDate | null, other: CivilDate): boolean {
  return date !== null && date > other
}
