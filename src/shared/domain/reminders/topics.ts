import * as v from 'valibot'
import type { Stage } from '../rules/stages'

/**
 * Topics of reminders, each with its switch as it stands before anybody touched it. A new topic begins
 * as a line here.
 */
const SWITCHES = {
  /** A deadline is near, or has passed without any known restriction yet. */
  due: true,
  blocked: true,
  warned: true,
  /** The line is cancelled, or its number may be reassigned. */
  cancelled: true,
  /** A paid renewal that nobody has confirmed. */
  unconfirmed: true,
  /** A guided renewal that was left unfinished. */
  inProgress: true,
  /** Renewals recorded without a receipt. */
  receipts: false,
  /** The monthly overview. */
  digest: false,
} as const satisfies Readonly<Record<string, boolean>>

export type Topic = keyof typeof SWITCHES
export const TOPICS = Object.keys(SWITCHES) as readonly Topic[]
export const TopicSchema = v.picklist(TOPICS)

/** Topics of deadlines, of which the same notifications speak. */
type DeadlineTopic = Extract<Topic, 'due' | 'blocked' | 'warned' | 'cancelled'>
export type OtherTopic = Exclude<Topic, DeadlineTopic>

export type TopicSwitches = Record<Topic, boolean>
export const DEFAULT_TOPICS: TopicSwitches = { ...SWITCHES }

/** Settings that were written before there was a topic are read with its default. */
export const TopicSwitchesSchema = v.object(
  Object.fromEntries(
    TOPICS.map((topic) => [topic, v.optional(v.boolean(), SWITCHES[topic])]),
  ) as Record<Topic, v.OptionalSchema<v.BooleanSchema<undefined>, boolean>>,
)

type UsualTopic = { [T in Topic]: (typeof SWITCHES)[T] extends true ? T : never }[Topic]

/** True for a topic that is on by default; the window warns of switching it off. */
export function isUsual(topic: Topic): topic is UsualTopic {
  return SWITCHES[topic]
}

/** The topic of a deadline's reminders while its card is in that stage. */
export function topicOf(stage: Stage): DeadlineTopic {
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
