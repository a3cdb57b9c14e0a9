import * as v from 'valibot'
import type { Stage } from '../rules/stages'

/** What reminders speak about; each can be switched off. */
export const TOPICS = [
  'due',
  'blocked',
  'warned',
  'cancelled',
  'unconfirmed',
  'inProgress',
  'receipts',
  'digest',
] as const
export const TopicSchema = v.picklist(TOPICS)
export type Topic = v.InferOutput<typeof TopicSchema>

export const TopicSwitchesSchema = v.object({
  /** A deadline comes near, or has passed while nothing is known to be stopped. */
  due: v.boolean(),
  blocked: v.boolean(),
  warned: v.boolean(),
  /** Cancelled, or given to somebody else. */
  cancelled: v.boolean(),
  /** Paid, and nobody has said that it took effect. */
  unconfirmed: v.boolean(),
  /** A guided renewal that was begun and left. */
  inProgress: v.boolean(),
  /** Renewals recorded without a receipt. */
  receipts: v.boolean(),
  /** Once a month: what the month will bring. */
  digest: v.boolean(),
})
export type TopicSwitches = v.InferOutput<typeof TopicSwitchesSchema>

export const DEFAULT_TOPICS: TopicSwitches = {
  due: true,
  blocked: true,
  warned: true,
  cancelled: true,
  unconfirmed: true,
  inProgress: true,
  receipts: false,
  digest: false,
}

/** The topic under which a deadline is spoken of while its card stands in that stage. */
export function topicOf(stage: Stage): 'due' | 'blocked' | 'warned' | 'cancelled' {
  switch (stage) {
    case 'unknown':
    case 'new':
    case 'safe':
    case 'due':
      return 'due'
    case 'reassignable':
      return 'cancelled'
    case 'blocked':
    case 'warned':
    case 'cancelled':
      return stage
  }
}
