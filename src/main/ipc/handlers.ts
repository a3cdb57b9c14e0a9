import type { Channel, ParsedRequestOf, ResponseOf } from '@shared/contract/ipc'
import type { Result } from '@shared/contract/result'

type Handler<C extends Channel> = (
  request: ParsedRequestOf<C>,
) => Result<ResponseOf<C>> | Promise<Result<ResponseOf<C>>>

/** One handler per channel. A channel of the contract without a handler does not compile. */
export type Handlers = { readonly [C in Channel]: Handler<C> }

/** The handlers of one topic: for `cards` those of `cards:add` and so on. */
export type HandlersOf<Topic extends string> = Pick<
  Handlers,
  Extract<Channel, `${Topic}:${string}`>
>
