import type { Channel, RequestOf, ResponseOf } from './ipc'
import type { EventName, EventPayload } from './events'
import type { Result } from './result'

type Topic<C extends string> = C extends `${infer T}:${string}` ? T : never
type Verb<C extends string, T extends string> = C extends `${T}:${infer V}` ? V : never

/** A request without a body is called without an argument. */
type Call<C extends Channel> =
  undefined extends RequestOf<C>
    ? () => Promise<Result<ResponseOf<C>>>
    : (request: RequestOf<C>) => Promise<Result<ResponseOf<C>>>

/** `api.renewals.record(...)` for the channel `renewals:record`, and so on for every channel. */
export type Api = {
  readonly [T in Topic<Channel>]: {
    readonly [V in Verb<Channel, T>]: Call<Extract<`${T}:${V}`, Channel>>
  }
} & {
  /** Listens to an event of main. Returns the function that stops listening. */
  readonly on: <E extends EventName>(
    event: E,
    listen: (payload: EventPayload<E>) => void,
  ) => () => void
}
