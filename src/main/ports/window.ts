import type { EventName, EventPayload } from '@shared/contract/events'
import type { Destination } from '@shared/contract/models'

/** What closing the window does. */
export type Closing = 'hide' | 'quit' | 'stay'

export interface MainWindow {
  /** Creates the window if needed, brings it to the front and goes to the destination. */
  show(destination?: Destination): void
  send<E extends EventName>(event: E, payload: EventPayload<E>): void
}
