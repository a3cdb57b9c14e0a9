import type { Card } from '@shared/domain/card'
import type { CardDocument } from '@shared/domain/cardDocument'
import type { CivilDate } from '@shared/domain/civilDate'
import type { RuleView, Stage } from '@shared/domain/stages'
import { type Timeline, stagesOf } from '@shared/domain/timeline'

/** A card as the window shows it: its document, and where it stands today. */
export interface CardView {
  readonly card: Card
  readonly document: CardDocument
  readonly timeline: Timeline
}

export function cardView(document: CardDocument, today: CivilDate, view: RuleView): CardView {
  return {
    card: document.card,
    document,
    timeline: stagesOf(document, today, view),
  }
}

/** How much a stage presses: what can still be saved stands before what is probably lost. */
const PRESSING: readonly Stage[] = [
  'warned',
  'blocked',
  'cancelled',
  'due',
  'reassignable',
  'unknown',
  'safe',
]

/** Most urgent first; within a stage the earliest deadline. */
export function byUrgency(a: CardView, b: CardView): number {
  return (
    PRESSING.indexOf(a.timeline.current.stage) - PRESSING.indexOf(b.timeline.current.stage) ||
    (a.timeline.deadline?.daysLeft ?? 0) - (b.timeline.deadline?.daysLeft ?? 0) ||
    a.card.label.localeCompare(b.card.label)
  )
}
