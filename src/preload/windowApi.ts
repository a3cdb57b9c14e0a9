import type { Api } from '@shared/contract/api'
import type { EventName } from '@shared/contract/events'
import type { Channel } from '@shared/contract/ipc'

/** The two things preload may do with Electron: ask on a channel of the contract, and listen. */
export interface Line {
  invoke(channel: Channel, request: unknown): Promise<unknown>
  /** Gives the function that stops listening. */
  listen(event: EventName, listen: (payload: unknown) => void): () => void
}

/**
 * `window.api`: one function a channel, grouped by topic, and `on`. Nothing that takes a channel's
 * name reaches the page.
 */
export function createWindowApi(
  channels: readonly Channel[],
  events: readonly EventName[],
  line: Line,
): Api {
  const api: Record<string, Record<string, (request?: unknown) => Promise<unknown>> | Api['on']> = {
    on: (event, listen) => {
      if (!events.includes(event)) throw new Error('There is no such event.')
      return line.listen(event, listen as (payload: unknown) => void) // Main sends what the contract says.
    },
  }
  for (const channel of channels) {
    const [topic = '', verb = ''] = channel.split(':')
    const verbs = api[topic] ?? {}
    if (typeof verbs === 'function') continue
    api[topic] = { ...verbs, [verb]: (request) => line.invoke(channel, request) }
  }
  return api as unknown as Api // Built from the very names the type is built from; the test pins them.
}
