import type { Card } from '../cards/card'
import { type CivilDate, addDays, laterOf } from '../base/civilDate'
import type { ClockStart } from './clockStart'
import type { Deadline, Prospect } from './deadline'
import { type RuleOrigin, keepRuleOf } from './keepRule'
import type { OperatorRules } from './operatorRules'
import { dueWindowOf } from '../reminders/plan'
import { type Grade, type ServiceEffect, operatorProfile } from '../operators/operators'
import { REGULATION, type SourceId } from '../operators/sources'

/** Where a card stands, in the order in which a neglected one passes through. */
export const STAGES = [
  'unknown',
  'safe',
  'due',
  'blocked',
  'warned',
  'cancelled',
  'reassignable',
] as const
export type Stage = (typeof STAGES)[number]

/** Why a stage begins: a code that is translated under `stages.reason.*`. */
export type StageReason =
  | 'nothing-known'
  | 'clock-started'
  | 'reminder-window'
  | 'expiry-passed'
  | 'operator-warning'
  | 'cancelled-by-operator'
  | 'number-released'
  | Exclude<ServiceEffect, 'balance-lost'>

export interface StageSpan {
  readonly stage: Stage
  /** The first day of the stage, in Lima. It lasts until the next one begins. */
  readonly from: CivilDate
  readonly reason: StageReason
  /** How sure the date is; `user` when it is the user's own rule, `operator` when it confirmed it. */
  readonly grade: Grade | 'user' | 'operator'
  readonly sources: readonly SourceId[]
}

/** How the user wants to see every card: when it counts as due, and by which rules of their own. */
export interface RuleView {
  readonly dueWindowDays: number
  readonly operatorRules: OperatorRules
}

type NonEmpty<Item> = readonly [Item, ...Item[]]
type Trust = Pick<StageSpan, 'grade' | 'sources'>

/** Before every card: where the first stage begins when nobody knows since when the line lives. */
const LONG_AGO: CivilDate = '1990-01-01'

/** The stages of one card in order; a later one that begins no later than an earlier one replaces it. */
export function stageSpans(
  card: Card,
  prospect: Prospect,
  { dueWindowDays, operatorRules }: RuleView,
): NonEmpty<StageSpan> {
  const { start, deadline } = prospect
  const from = start?.date ?? LONG_AGO
  if (deadline === null) {
    return [{ stage: 'unknown', from, reason: 'nothing-known', grade: 'unverified', sources: [] }]
  }
  const trust = trustOf(deadline.rule)
  return [
    { stage: 'safe', from, reason: 'clock-started', ...trust },
    ...withoutOvertaken([
      {
        stage: 'due',
        from: dueFrom(
          prospect,
          deadline,
          card.reminders ? dueWindowOf(card.reminders) : dueWindowDays,
        ),
        reason: 'reminder-window',
        ...trust,
      },
      ...blockedSpans(card, start, deadline),
      ...endSpans(prospect.cancelledOn, deadline, trustOf(keepRuleOf(card, operatorRules))),
    ]),
  ]
}

/** A card renewed today is never due today, however short its cycle. */
function dueFrom({ start }: Prospect, deadline: Deadline, dueWindowDays: number): CivilDate {
  const opens = addDays(deadline.date, -dueWindowDays)
  return start === null ? opens : laterOf(opens, addDays(start.date, 1))
}

/** What stops before the line is cancelled. Outgoing calls alone do not hurt who keeps a number only. */
function blockedSpans(card: Card, start: ClockStart | null, deadline: Deadline): StageSpan[] {
  if (deadline.rule.kind === 'confirmed') {
    const from = addDays(deadline.date, 1)
    return [{ stage: 'blocked', from, reason: 'expiry-passed', grade: 'operator', sources: [] }]
  }
  if (start === null || deadline.rule.kind !== 'operator') return []
  const { steps, stepsGrade, stepsSources } = operatorProfile(card.operator)
  return steps.flatMap(({ afterDays, effect }): StageSpan[] => {
    if (effect === 'balance-lost') return []
    if (effect === 'outgoing-blocked' && card.goal === 'numberOnly') return []
    const from = addDays(start.date, afterDays)
    return [{ stage: 'blocked', from, reason: effect, grade: stepsGrade, sources: stepsSources }]
  })
}

function endSpans(cancelledOn: CivilDate | null, deadline: Deadline, trust: Trust): StageSpan[] {
  if (cancelledOn === null) return []
  const warning = addDays(cancelledOn, -REGULATION.warningDays)
  // A date that the operator confirmed is not overshadowed by a warning that we only predict.
  const isConfirmed = deadline.rule.kind === 'confirmed'
  const warned = isConfirmed ? laterOf(warning, addDays(deadline.date, 1)) : warning
  return [
    {
      stage: 'warned',
      from: warned,
      reason: 'operator-warning',
      grade: trust.grade,
      sources: [...trust.sources, ...REGULATION.warningSources],
    },
    { stage: 'cancelled', from: cancelledOn, reason: 'cancelled-by-operator', ...trust },
    {
      stage: 'reassignable',
      from: addDays(cancelledOn, REGULATION.reassignAfterDays),
      reason: 'number-released',
      grade: trust.grade,
      sources: [...REGULATION.reassignSources],
    },
  ]
}

function withoutOvertaken(spans: readonly StageSpan[]): StageSpan[] {
  return spans.filter((span, index) =>
    spans.slice(index + 1).every((later) => later.from > span.from),
  )
}

function trustOf(rule: RuleOrigin): Trust {
  switch (rule.kind) {
    case 'operator':
      return { grade: rule.grade, sources: rule.sources }
    case 'card':
    case 'own-operator':
      return { grade: 'user', sources: [] }
    case 'confirmed':
      return { grade: 'operator', sources: [] }
  }
}
