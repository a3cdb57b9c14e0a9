import type { EventName, EventPayload } from '@shared/contract/events'
import type { WebContents } from 'electron'

/** Sends an event of the contract to a window. No other code in main sends anything to the page. */
export function sendEvent<E extends EventName>(
  to: WebContents,
  event: E,
  payload: EventPayload<E>,
): void {
  // The window may have been closed since the event was triggered.
  if (!to.isDestroyed()) to.send(event, payload)
}
