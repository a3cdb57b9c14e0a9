import * as v from 'valibot'
import type { Stage } from '../rules/stages'

/** Topics of reminders; each can be switched off. */
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
  /** A deadline is near, or has passed without any known restriction yet. */
  due: v.boolean(),
  blocked: v.boolean(),
  warned: v.boolean(),
  /** The line is cancelled, or its number may be reassigned. */
  cancelled: v.boolean(),
  /** A paid renewal that nobody has confirmed. */
  unconfirmed: v.boolean(),
  /** A guided renewal that was left unfinished. */
  inProgress: v.boolean(),
  /** Renewals recorded without a receipt. */
  receipts: v.boolean(),
  /** The monthly overview. */
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

/** The topic of a deadline's reminders while its card is in that stage. */
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
