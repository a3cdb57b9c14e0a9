import type { CardDocument } from '../cards/cardDocument'
import { type CivilDate, addDays, daysBetween, laterOf } from '../base/civilDate'
import { OPERATORS } from '../operators/operators'
import { operatorProfile } from '../operators/operatorProfiles'
import { type ClockStart, type SeenExpiry, clockStart, lastSeenExpiry } from './clockStart'
import { type Dangers, firstDanger, ownDangers, shippedDangers } from './dangers'
import { type RuleOrigin, keepRuleOf, ownRuleOf, renewalCycleDays } from './keepRule'
import { type NewSim, NEW_SIM_RULE, newSimOf } from './newSim'
import type { OperatorRules, OwnRule } from './operatorRules'
import { type BindingClock, balanceSighting, bindingClock } from './sightings'

/**
 * The day in Lima by which a card must be renewed, and the rule that it follows.
 * See src/decisions/001-deadline-and-cancellation.md.
 */
export interface Deadline {
  readonly date: CivilDate
  /** Negative once it has passed. */
  readonly daysLeft: number
  /** Days counted from the clock's start; null for a date that was not counted from it. */
  readonly cycleDays: number | null
  readonly rule: RuleOrigin
}

/**
 * A date or rule of the user's that sources contradict or do not know. It is kept and shown beside
 * them.
 */
export interface Beyond {
  readonly kind: 'own-rule' | 'expiry'
  /** The day up to which the number would live by the user's input. */
  readonly userDate: CivilDate
  /** By the shipped rule: the first day on which something may stop, and the day of cancellation. */
  readonly dangerOn: CivilDate | null
  readonly cancelledOn: CivilDate | null
}

/** Everything that a card's stages are computed from. */
export interface Prospect {
  readonly start: ClockStart | null
  /** Null while not enough is known. */
  readonly deadline: Deadline | null
  /** The day on which the line is expected to be cancelled; null when nobody knows. */
  readonly cancelledOn: CivilDate | null
  /** The shipped limit that bounds the card, whether or not the user's own rule takes its place. */
  readonly clock: BindingClock
  /** Null when there is no day to count from. */
  readonly dangers: Dangers | null
  /** The last expiry that the operator showed, even if it has lapsed. */
  readonly expiry: SeenExpiry | null
  readonly newSim: NewSim | null
  readonly beyond: readonly Beyond[]
}

/** The longest limit in any source, in days. */
export const LONGEST_KNOWN_LIMIT = Math.max(
  ...Object.values(OPERATORS).flatMap(({ profile: { clocks } }) => [
    clocks.withBalance.cancelAfterDays,
    clocks.withoutBalance.cancelAfterDays,
  ]),
)

/**
 * Gathers what is known of a card's future; of several dates the earliest wins. An expiry that the
 * operator showed counts as long as no later top-up has overtaken it, and may lie beyond the rule's
 * deadline only up to the first day on which a source says that something may stop: what operators
 * show is mostly the expiry of a balance. `today` is a civil date in Lima.
 * See src/decisions/003-confirmed-expiry.md.
 */
export function prospectOf(
  document: CardDocument,
  today: CivilDate,
  rules: OperatorRules,
): Prospect {
  const { card } = document
  const start = clockStart(document, today)
  const expiry = lastSeenExpiry(document, start, today)
  // Without any event the line lived when the operator showed an expiry, and its last top-up was no
  // later: what sources say counts from that day at the latest.
  const from = start?.date ?? expiry?.seenOn ?? null
  const clock = bindingClock(
    operatorProfile(card.operator),
    balanceSighting(card, today),
    from,
    today,
  )
  const newSim = newSimOf(document)
  const known = { start, clock, expiry, newSim }
  if (from === null) {
    return { ...known, deadline: null, cancelledOn: null, dangers: null, beyond: [] }
  }
  const told = expiry?.isCurrent ? expiry : null
  const own = ownRuleOf(card, rules)
  const shipped = shippedDangers(card, from, clock)
  const dangers = own === null ? shipped : ownDangers(own, from, shipped)
  const cycleDays = renewalCycleDays(card, rules)
  const byRule: Deadline = {
    ...countdown(addDays(from, cycleDays), today),
    cycleDays,
    rule: keepRuleOf(card, rules, clock),
  }
  const isBelieved = told !== null && told.on <= latestBelieved(from, byRule.date, dangers)
  const candidates = [
    isBelieved ? confirmedDeadline(told, today) : byRule,
    ...(newSim?.cancelledOn ? [newSimDeadline(newSim, today)] : []),
  ]
  return {
    ...known,
    deadline: candidates.reduce((first, other) => (other.date < first.date ? other : first)),
    cancelledOn: newSim?.cancelledOn ?? dangers.cancelledOn,
    dangers,
    beyond: [
      ...ownRuleBeyond(own, from, shipped),
      ...(told === null || isBelieved
        ? []
        : [{ kind: 'expiry' as const, userDate: told.on, ...endsOf(shipped) }]),
    ],
  }
}

/** The latest expiry that is accepted as the number's own. */
function latestBelieved(start: CivilDate, deadline: CivilDate, dangers: Dangers): CivilDate {
  const danger = firstDanger(dangers)
  if (danger === null) return addDays(start, LONGEST_KNOWN_LIMIT)
  return laterOf(addDays(danger, -1), deadline)
}

/** The user's own rule, if it reaches the first danger that a source names. */
function ownRuleBeyond(own: OwnRule | null, start: CivilDate, shipped: Dangers): Beyond[] {
  if (own === null) return []
  const ends = endsOf(shipped)
  const renewBy = addDays(start, own.renewEveryDays)
  const cancelledOn = own.cancelAfterDays === null ? null : addDays(start, own.cancelAfterDays)
  const limit = addDays(start, LONGEST_KNOWN_LIMIT)
  const isBeyond =
    renewBy >= (ends.dangerOn ?? limit) ||
    (cancelledOn !== null && cancelledOn > (ends.cancelledOn ?? limit))
  return isBeyond ? [{ kind: 'own-rule', userDate: cancelledOn ?? renewBy, ...ends }] : []
}

function endsOf(shipped: Dangers): Pick<Beyond, 'dangerOn' | 'cancelledOn'> {
  return { dangerOn: firstDanger(shipped), cancelledOn: shipped.cancelledOn }
}

function confirmedDeadline({ on, seenOn }: SeenExpiry, today: CivilDate): Deadline {
  return { ...countdown(on, today), cycleDays: null, rule: { kind: 'confirmed', on, seenOn } }
}

function newSimDeadline({ useBy }: NewSim, today: CivilDate): Deadline {
  const { grade, sources } = NEW_SIM_RULE
  return { ...countdown(useBy, today), cycleDays: null, rule: { kind: 'new-sim', grade, sources } }
}

function countdown(date: CivilDate, today: CivilDate) {
  return { date, daysLeft: daysBetween(today, date) }
}
