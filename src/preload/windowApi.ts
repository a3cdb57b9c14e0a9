import type { Api } from '@shared/contract/api'
import type { EventName } from '@shared/contract/events'
import type { Channel } from '@shared/contract/ipc'

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
  channels: readonly Channel[],
  events: readonly EventName[],
  line: Line,
): Api {
  const api: Record<string, Record<string, (request?: unknown) => Promise<unknown>> | Api['on']> = {
    on: (event, listen) => {
      if (!events.includes(event)) throw new Error('There is no such event.')
      return line.listen(event, listen as (payload: unknown) => void) // Main sends only what the contract describes.
    },
  }
  for (const channel of channels) {
    const [topic = '', verb = ''] = channel.split(':')
    const verbs = api[topic] ?? {}
    if (typeof verbs === 'function') continue
    api[topic] = { ...verbs, [verb]: (request) => line.invoke(channel, request) }
  }
  return api as unknown as Api // Built from the same names as the type; a test pins them.
}
