import type { Card } from '@shared/domain/card'
import type { CardDocument } from '@shared/domain/cardDocument'
import type { CivilDate } from '@shared/domain/civilDate'
import type { RuleView } from '@shared/domain/stages'
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
