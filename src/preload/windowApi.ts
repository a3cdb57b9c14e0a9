import type { Api } from '@shared/contract/api'
import type { ChannelFacts } from '@shared/contract/channelFacts'
import type { EventName } from '@shared/contract/events'
import type { Channel } from '@shared/contract/ipc'
import { gated } from './gate'

/**
 * All that preload may do with Electron: ask on a channel of the contract, and listen to its events.
 */
export interface Line {
  invoke(channel: Channel, request: unknown): Promise<unknown>
  /** Returns the function that stops listening. */
  listen(event: EventName, listen: (payload: unknown) => void): () => void
}

/**
 * Builds `window.api`: one function per channel, grouped by topic, and `on`. The page never gets a
 * function that takes a channel's name.
 */
export function createWindowApi(
  channels: Readonly<Record<Channel, ChannelFacts>>,
  events: readonly EventName[],
  line: Line,
): Api {
  const api: Record<string, Record<string, (request?: unknown) => Promise<unknown>> | Api['on']> = {
    on: (event, listen) => {
      if (!events.includes(event)) throw new Error('There is no such event.')
      return line.listen(event, listen as (payload: unknown) => void) // Main sends only what the contract describes.
    },
  }
  for (const [channel, facts] of Object.entries(channels) as [Channel, ChannelFacts][]) {
    const [topic = '', verb = ''] = channel.split(':')
    const verbs = api[topic] ?? {}
    if (typeof verbs === 'function') continue
    const ask = gated((request) => line.invoke(channel, request), facts)
    api[topic] = { ...verbs, [verb]: ask }
  }
  return api as unknown as Api // Built from the same names as the type; a test pins them.
}
