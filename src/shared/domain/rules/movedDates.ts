import type { CivilDate } from '../base/civilDate'
import { type CardDocument, isActive } from '../cards/cardDocument'
import type { Card } from '../cards/card'
import { type CardDates, firstEditionDates } from './firstEdition'
import { ownRuleOf } from './keepRule'
import type { RuleView } from './stages'
import { type Timeline, stagesOf } from './timeline'

/** Why a card's dates are others than before the update: translated under `rules.moved.why.*`. */
type MoveReason =
  | 'new-sim'
  | 'expiry-beyond'
  | 'expiry-lapsed'
  | 'balance-lapsed'
  | 'calls-unknown'
  | 'own-rule-end'
  | 'shorter-cycle'

export interface MovedDates {
  readonly card: Card
  readonly before: CardDates
  readonly after: CardDates
  readonly why: MoveReason
}

/** The cards whose dates this edition of the rules moved. `today` is a civil date in Lima. */
export function movedDates(
  documents: readonly CardDocument[],
  today: CivilDate,
  view: RuleView,
): MovedDates[] {
  return documents
    .filter((document) => isActive(document) && !document.card.isSample)
    .flatMap((document): MovedDates[] => {
      const before = firstEditionDates(document, today, view.operatorRules)
      const timeline = stagesOf(document, today, view)
      const { cancelledOn } = timeline
      const hasOwnRule = ownRuleOf(document.card, view.operatorRules) !== null
      const after = { deadline: timeline.deadline?.date ?? null, cancelledOn }
      const isSame = before.deadline === after.deadline && before.cancelledOn === after.cancelledOn
      if (isSame) return []
      return [
        {
          card: document.card,
          before,
          after,
          why: reasonOf(document.card, { timeline, before, hasOwnRule }),
        },
      ]
    })
}

interface Moved {
  readonly timeline: Timeline
  readonly before: CardDates
  readonly hasOwnRule: boolean
}

function reasonOf({ operator, goal }: Card, { timeline, before, hasOwnRule }: Moved): MoveReason {
  const { newSim, beyond, lapses, clock, deadline } = timeline
  if (newSim?.cancelledOn) return 'new-sim'
  if (beyond.some(({ kind }) => kind === 'expiry')) return 'expiry-beyond'
  if (lapses.some(({ kind }) => kind === 'expiry')) return 'expiry-lapsed'
  if (hasOwnRule) return 'own-rule-end'
  // With the deadline where it was, only what is believed of the balance can have moved the end.
  if (before.deadline === deadline?.date) return 'balance-lapsed'
  if (operator === 'entel' && ['yes', 'lapsed', 'renewed-since'].includes(clock.because)) {
    return 'balance-lapsed'
  }
  const isCallsUnknown = operator === 'movistar' || operator === 'entel'
  return goal === 'fullService' && isCallsUnknown ? 'calls-unknown' : 'shorter-cycle'
}
