import type { Card } from '../cards/card'
import type { Stage } from './stages'
import type { Timeline } from './timeline'

/** How much a stage presses: what can still be saved stands before what is probably lost. */
const PRESSING: readonly Stage[] = [
  'warned',
  'new',
  'blocked',
  'cancelled',
  'due',
  'reassignable',
  'unknown',
  'safe',
]

interface StandingCard {
  readonly card: Card
  readonly timeline: Timeline
}

/** Most urgent first; within a stage the earliest deadline. The window and the tray agree by this. */
export function byUrgency(a: StandingCard, b: StandingCard): number {
  return (
    PRESSING.indexOf(a.timeline.current.stage) - PRESSING.indexOf(b.timeline.current.stage) ||
    (a.timeline.deadline?.daysLeft ?? 0) - (b.timeline.deadline?.daysLeft ?? 0) ||
    a.card.label.localeCompare(b.card.label)
  )
}
