import type { Card } from '../cards/card'
import { type CivilDate, addDays, laterOf } from '../base/civilDate'
import type { Grade, ServiceEffect } from '../operators/operator'
import { REGULATION } from '../operators/regulation'
import type { SourceId } from '../operators/sources'
import { dueWindowOf } from '../reminders/plan'
import type { Deadline, Prospect } from './deadline'
import type { RuleOrigin } from './keepRule'
import { type NewSim, NEW_SIM_RULE } from './newSim'
import type { OperatorRules } from './operatorRules'

/** The stages of a card, in the order in which a neglected card passes through them. */
export const STAGES = [
  'unknown',
  'new',
  'safe',
  'due',
  'blocked',
  'warned',
  'cancelled',
  'reassignable',
] as const
export type Stage = (typeof STAGES)[number]

/** Why a stage begins: a code that is translated under `stages.reason.*`. */
type StageReason =
  | 'nothing-known'
  | 'new-sim'
  | 'never-used'
  | 'use-unknown'
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
  /** How sure the date is. `user`: by the user's own rule. `operator`: the operator confirmed it. */
  readonly grade: Grade | 'user' | 'operator'
  readonly sources: readonly SourceId[]
}

/** The settings that affect every card: when it counts as due, and the user's own rules. */
export interface RuleView {
  readonly dueWindowDays: number
  readonly operatorRules: OperatorRules
}

type NonEmpty<Item> = readonly [Item, ...Item[]]
type Trust = Pick<StageSpan, 'grade' | 'sources'>

/** The first stage begins here when the start of the line is unknown; earlier than any card. */
const LONG_AGO: CivilDate = '1990-01-01'

/** The stages of one card in order. A stage that begins no later than an earlier one replaces it. */
export function stageSpans(
  card: Card,
  prospect: Prospect,
  { dueWindowDays }: Pick<RuleView, 'dueWindowDays'>,
  endTrust: Trust,
): NonEmpty<StageSpan> {
  const { start, deadline, newSim } = prospect
  const from = start?.date ?? LONG_AGO
  if (deadline === null) {
    return [{ stage: 'unknown', from, reason: 'nothing-known', grade: 'unverified', sources: [] }]
  }
  if (newSim?.cancelledOn) return [newSpan(newSim), ...unusedSpans(newSim.cancelledOn)]
  const window = card.reminders ? dueWindowOf(card.reminders) : dueWindowDays
  const trust = trustOf(deadline.rule)
  const safe: StageSpan = { stage: 'safe', from, reason: 'clock-started', ...trust }
  const due: StageSpan = {
    stage: 'due',
    from: dueFrom(prospect, deadline, window),
    reason: 'reminder-window',
    ...trust,
  }
  const calm: StageSpan = newSim?.after === 'unasked' ? unaskedSpan(from) : safe
  const later = withoutOvertaken([due, ...blockedSpans(prospect), ...endSpans(prospect, endTrust)])
  if (newSim === null) return [calm, ...later]
  const used = { ...calm, from: addDays(newSim.useBy, 1) }
  return [newSpan(newSim), ...withoutOvertaken([used, ...later])]
}

/** A card renewed today is never due today, however short its cycle. */
function dueFrom({ start }: Prospect, deadline: Deadline, dueWindowDays: number): CivilDate {
  const opens = addDays(deadline.date, -dueWindowDays)
  return start === null ? opens : laterOf(opens, addDays(start.date, 1))
}

/**
 * Spans for what stops before the cancellation, and for an expiry that the operator showed and that
 * has passed.
 */
function blockedSpans({ dangers, expiry }: Prospect): StageSpan[] {
  const stops = (dangers?.stops ?? []).map(({ on, effect, grade, sources }): StageSpan => {
    return { stage: 'blocked', from: on, reason: effect, grade, sources }
  })
  if (!expiry?.isCurrent) return stops
  const expired: StageSpan = {
    stage: 'blocked',
    from: addDays(expiry.on, 1),
    reason: 'expiry-passed',
    grade: 'operator',
    sources: [],
  }
  return [...stops, expired].sort((a, b) => a.from.localeCompare(b.from))
}

function endSpans({ dangers }: Prospect, trust: Trust): StageSpan[] {
  if (dangers === null || dangers.cancelledOn === null) return []
  const { warnedOn, cancelledOn } = dangers
  const { grade } = trust
  const warned: StageSpan[] =
    warnedOn === null
      ? []
      : [
          {
            stage: 'warned',
            from: warnedOn,
            reason: 'operator-warning',
            grade,
            sources: [...trust.sources, ...REGULATION.warningSources],
          },
        ]
  return [
    ...warned,
    { stage: 'cancelled', from: cancelledOn, reason: 'cancelled-by-operator', ...trust },
    releasedSpan(cancelledOn, grade),
  ]
}

function newSpan({ activatedOn }: NewSim): StageSpan {
  const { grade, sources } = NEW_SIM_RULE
  return { stage: 'new', from: activatedOn, reason: 'new-sim', grade, sources }
}

/** Spans of a new SIM that was never used. */
function unusedSpans(cancelledOn: CivilDate): StageSpan[] {
  const { grade, sources } = NEW_SIM_RULE
  return [
    { stage: 'cancelled', from: cancelledOn, reason: 'never-used', grade, sources },
    releasedSpan(cancelledOn, grade),
  ]
}

/** Nobody was asked in time whether the SIM was used: that it is safe cannot be said. */
function unaskedSpan(from: CivilDate): StageSpan {
  const { grade, sources } = NEW_SIM_RULE
  return { stage: 'unknown', from, reason: 'use-unknown', grade, sources }
}

function releasedSpan(cancelledOn: CivilDate, grade: StageSpan['grade']): StageSpan {
  return {
    stage: 'reassignable',
    from: addDays(cancelledOn, REGULATION.reassignAfterDays),
    reason: 'number-released',
    grade,
    sources: [...REGULATION.reassignSources],
  }
}

function withoutOvertaken(spans: readonly StageSpan[]): StageSpan[] {
  return spans.filter((span, index) =>
    spans.slice(index + 1).every((later) => later.from > span.from),
  )
}

/** How sure a date is that follows this rule. */
export function trustOf(rule: RuleOrigin): Trust {
  switch (rule.kind) {
    case 'operator':
    case 'new-sim':
      return { grade: rule.grade, sources: rule.sources }
    case 'card':
    case 'own-operator':
      return { grade: 'user', sources: [] }
    case 'confirmed':
      return { grade: 'operator', sources: [] }
  }
}
