import { type CivilDate, addDays, daysBetween, laterOf } from '@shared/domain/base/civilDate'
import type { RuleOrigin } from '@shared/domain/rules/keepRule'
import type { StageSpan } from '@shared/domain/rules/stages'
import type { Timeline } from '@shared/domain/rules/timeline'

/** A day marked on the bar: its position in its segment (0 to 1) and the side of its text. */
export interface BarMark {
  readonly kind: 'today' | 'deadline' | 'expiry' | 'use'
  readonly date: CivilDate
  readonly at: number
  readonly side: 'start' | 'end'
}

/** One stage as a piece of the bar. */
export interface BarSegment {
  readonly span: StageSpan
  /** Null for a first stage with unknown beginning. */
  readonly from: CivilDate | null
  /** Days that determine its width; not the length of the last stage, which has no end. */
  readonly days: number
  readonly state: 'past' | 'current' | 'future'
  readonly marks: readonly BarMark[]
}

/** Drawn for a stage that has no end or no known beginning. */
const OPEN_DAYS = 45

/** The stages of a card side by side, with today and the deadline in their places. */
export function timelineBar(timeline: Timeline, today: CivilDate): BarSegment[] {
  const { stages, start, current, deadline } = timeline
  const currentIndex = stages.indexOf(current)
  const begins = stages.map(({ from }, index) =>
    index === 0 && start === null ? beforeAll(stages[1]?.from ?? today, today) : from,
  )
  const daysOf = (index: number) => {
    const [from, next] = [begins[index] ?? today, begins[index + 1]]
    if (next !== undefined) return Math.max(1, daysBetween(from, next))
    // The last stage has no end; draw it beyond today and the deadline.
    const reached = laterOf(today, deadline?.date ?? today)
    return Math.max(OPEN_DAYS, Math.ceil(daysBetween(from, reached) * 1.25))
  }
  const marks = [
    { kind: 'today' as const, date: today },
    ...(deadline === null ? [] : [{ kind: markOf(deadline.rule.kind), date: deadline.date }]),
  ].map((mark) => {
    const index = Math.max(
      0,
      begins.findLastIndex((from) => from <= mark.date),
    )
    const into = daysBetween(begins[index] ?? today, mark.date)
    const at = Math.min(1, Math.max(0, into / daysOf(index)))
    const daysBefore = sum(begins.slice(0, index).map((_from, stage) => daysOf(stage)))
    const byDays =
      (daysBefore + at * daysOf(index)) / sum(begins.map((_from, stage) => daysOf(stage)))
    return { ...mark, index, at, side: sideOf(byDays, (index + at) / stages.length) }
  })
  return stages.map((span, index) => ({
    span,
    from: index === 0 && start === null ? null : span.from,
    days: daysOf(index),
    state: index === currentIndex ? 'current' : index < currentIndex ? 'past' : 'future',
    marks: marks
      .filter((mark) => mark.index === index)
      .map(({ kind, date, at, side }) => ({ kind, date, at, side })),
  }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function markOf(rule: RuleOrigin['kind']): 'deadline' | 'expiry' | 'use' {
  if (rule === 'new-sim') return 'use'
  return rule === 'confirmed' ? 'expiry' : 'deadline'
}

/**
 * Text goes towards the middle of the bar, so that none is cut off at its ends. Short stages are drawn
 * wider than their days and long ones narrower: the mark lies between its place by days and its place
 * by stages, so the one further to the end decides.
 */
function sideOf(byDays: number, byStages: number): BarMark['side'] {
  return Math.max(byDays, byStages) < 0.5 ? 'start' : 'end'
}

/** A beginning to draw from, when only an expiry is known. */
function beforeAll(next: CivilDate, today: CivilDate): CivilDate {
  return addDays(next < today ? next : today, -OPEN_DAYS)
}
