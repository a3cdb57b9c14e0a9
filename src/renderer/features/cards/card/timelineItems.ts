import type { CivilDate } from '@shared/domain/base/civilDate'
import type { Beyond } from '@shared/domain/rules/deadline'
import type { RuleOrigin } from '@shared/domain/rules/keepRule'
import type { StageSpan } from '@shared/domain/rules/stages'
import type { Timeline } from '@shared/domain/rules/timeline'

/** One line of the timeline. A stage without a date has no known beginning. */
export type TimelineItem =
  | {
      readonly kind: 'stage'
      readonly date: CivilDate | null
      readonly span: StageSpan
      readonly isCurrent: boolean
    }
  | { readonly kind: 'deadline'; readonly date: CivilDate; readonly rule: RuleOrigin['kind'] }
  | { readonly kind: 'today'; readonly date: CivilDate }
  /** The other end, where the user's word and the sources differ: theirs, or the user's own. */
  | {
      readonly kind: 'shipped-danger' | 'shipped-end' | 'typed-expiry'
      readonly date: CivilDate
    }

const RANK = {
  stage: 0,
  'shipped-danger': 1,
  'shipped-end': 1,
  'typed-expiry': 1,
  deadline: 2,
  today: 3,
}

/** The stages of a card, its deadline and today, in order of their dates. */
export function timelineItems(timeline: Timeline, today: CivilDate): TimelineItem[] {
  const { stages, start, deadline, current } = timeline
  const items: TimelineItem[] = stages.map((span, index) => ({
    kind: 'stage',
    date: index === 0 && start === null ? null : span.from,
    span,
    isCurrent: span === current,
  }))
  if (deadline !== null) {
    items.push({ kind: 'deadline', date: deadline.date, rule: deadline.rule.kind })
  }
  items.push(...timeline.beyond.flatMap(otherEnds), { kind: 'today', date: today })
  return items.sort(
    (a, b) => (a.date ?? '').localeCompare(b.date ?? '') || RANK[a.kind] - RANK[b.kind],
  )
}

/** An own rule is what the stages follow, a doubtful expiry is not: the one not followed is added. */
function otherEnds({ kind, userDate, dangerOn, cancelledOn }: Beyond): TimelineItem[] {
  if (kind === 'expiry') return [{ kind: 'typed-expiry', date: userDate }]
  const ends: TimelineItem[] = []
  if (dangerOn !== null && dangerOn !== cancelledOn) {
    ends.push({ kind: 'shipped-danger', date: dangerOn })
  }
  if (cancelledOn !== null) ends.push({ kind: 'shipped-end', date: cancelledOn })
  return ends
}
