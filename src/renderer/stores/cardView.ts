import type { Card } from '@shared/domain/cards/card'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CivilDate } from '@shared/domain/base/civilDate'
import type { RuleView } from '@shared/domain/rules/stages'
import { type Timeline, stagesOf } from '@shared/domain/rules/timeline'

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
