import type { Card } from '../cards/card'
import type { Stage } from './stages'
import type { Timeline } from './timeline'

/** Stages by urgency: what can still be saved comes before what is probably lost. */
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

/**
 * Most urgent first; within a stage the earliest deadline first. The window and the tray use the same
 * order.
 */
export function byUrgency(a: StandingCard, b: StandingCard): number {
  return (
    PRESSING.indexOf(a.timeline.current.stage) - PRESSING.indexOf(b.timeline.current.stage) ||
    (a.timeline.deadline?.daysLeft ?? 0) - (b.timeline.deadline?.daysLeft ?? 0) ||
    a.card.label.localeCompare(b.card.label)
  )
}
