import type { CivilDate } from '@shared/domain/base/civilDate'
import type { StageSpan } from '@shared/domain/rules/stages'
import type { Timeline } from '@shared/domain/rules/timeline'

/** One line of the drawn timeline. A stage without a date has always been so. */
export type TimelineItem =
  | {
      readonly kind: 'stage'
      readonly date: CivilDate | null
      readonly span: StageSpan
      readonly isCurrent: boolean
    }
  | { readonly kind: 'deadline'; readonly date: CivilDate; readonly isConfirmed: boolean }
  | { readonly kind: 'today'; readonly date: CivilDate }

const RANK = { stage: 0, deadline: 1, today: 2 }

/** The stages of a card with its deadline and today among them, in the order of their days. */
export function timelineItems(timeline: Timeline, today: CivilDate): TimelineItem[] {
  const { stages, start, deadline, current } = timeline
  const items: TimelineItem[] = stages.map((span, index) => ({
    kind: 'stage',
    date: index === 0 && start === null ? null : span.from,
    span,
    isCurrent: span === current,
  }))
  if (deadline !== null) {
    const isConfirmed = deadline.rule.kind === 'confirmed'
    items.push({ kind: 'deadline', date: deadline.date, isConfirmed })
  }
  items.push({ kind: 'today', date: today })
  return items.sort(
    (a, b) => (a.date ?? '').localeCompare(b.date ?? '') || RANK[a.kind] - RANK[b.kind],
  )
}
