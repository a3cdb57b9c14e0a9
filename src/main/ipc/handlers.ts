import type { Channel, ParsedRequestOf, ResponseOf } from '@shared/contract/ipc'
import type { Result } from '@shared/contract/result'

type Handler<C extends Channel> = (
  request: ParsedRequestOf<C>,
) => Result<ResponseOf<C>> | Promise<Result<ResponseOf<C>>>

/** One handler a channel: a channel of the contract without one does not compile. */
export type Handlers = { readonly [C in Channel]: Handler<C> }

/** The handlers of one topic, `cards` for `cards:add` and its neighbours. */
export type HandlersOf<Topic extends string> = Pick<
  Handlers,
  Extract<Channel, `${Topic}:${string}`>
>
