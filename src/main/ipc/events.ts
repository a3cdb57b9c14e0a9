import type { EventName, EventPayload } from '@shared/contract/events'
import type { WebContents } from 'electron'

/** The only mouth of the main process: tells a window what the contract knows. */
export function sendEvent<E extends EventName>(
  to: WebContents,
  event: E,
  payload: EventPayload<E>,
): void {
  // A window can be gone between the reason for an event and its telling.
  if (!to.isDestroyed()) to.send(event, payload)
}
