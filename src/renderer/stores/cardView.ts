import type { Card } from '@shared/domain/card'
import type { CardDocument } from '@shared/domain/cardDocument'
import type { CivilDate } from '@shared/domain/civilDate'
import { type Timeline, stagesOf } from '@shared/domain/timeline'

/** A card as the window shows it: its document, and where it stands today. */
export interface CardView {
  readonly card: Card
  readonly document: CardDocument
  readonly timeline: Timeline
}

export function cardView(
  document: CardDocument,
  today: CivilDate,
  dueWindowDays: number,
): CardView {
  return {
    card: document.card,
    document,
    timeline: stagesOf(document, today, dueWindowDays),
  }
}

/** Most urgent first; cards of which nothing is known stand before the safe ones, for they need a word. */
export function byUrgency(a: CardView, b: CardView): number {
  return urgency(a) - urgency(b) || a.card.label.localeCompare(b.card.label)
}

function urgency({ timeline }: CardView): number {
  if (timeline.deadline) return timeline.deadline.daysLeft
  return UNKNOWN_RANKS_AS_DAYS
}

const UNKNOWN_RANKS_AS_DAYS = 30
