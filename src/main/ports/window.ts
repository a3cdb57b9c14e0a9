import type { EventName, EventPayload } from '@shared/contract/events'
import type { Destination } from '@shared/contract/models'

/** What a click on the cross of the window does. */
export type Closing = 'hide' | 'quit' | 'stay'

export interface MainWindow {
  /** Creates it when needed, brings it to the front, and leads to the page. */
  show(destination?: Destination): void
  send<E extends EventName>(event: E, payload: EventPayload<E>): void
}
