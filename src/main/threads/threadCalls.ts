import { MessagePort, type Transferable } from 'node:worker_threads'
import { type BirpcReturn, createBirpc } from 'birpc'

/** A worker, the port to whoever started it, or one end of a channel. */
export interface ThreadPort {
  postMessage(message: unknown, moved: readonly Transferable[]): void
  on(event: 'message', hear: (message: unknown) => void): unknown
  off(event: 'message', hear: (message: unknown) => void): unknown
}

export type ThreadCalls<Remote extends object, Local extends object = object> = BirpcReturn<
  Remote,
  Local
>

/** birpc takes time limits in milliseconds; a file, a disk or a printer may take as long as it takes. */
const NO_LIMIT = -1

/** What travels between the two ends: a question with its arguments, an answer, or an error. */
interface Envelope {
  readonly a?: readonly unknown[]
  readonly r?: unknown
  readonly e?: unknown
}

const moving = new WeakMap<object, readonly Transferable[]>()

/** Marks a value, so that these parts of it move to the other thread instead of being copied. */
export function moved<Value extends object>(value: Value, parts: readonly Transferable[]): Value {
  moving.set(value, parts)
  return value
}

/**
 * Calls the functions of the other end by their names and answers for the `local` ones. An error
 * there is an error here, with its message. Ports among the arguments move along. Whoever knows that
 * the other end is gone says so with `$close`, which fails what still waits for an answer.
 */
export function callsOver<Remote extends object, Local extends object = object>(
  port: ThreadPort,
  local: Local,
): ThreadCalls<Remote, Local> {
  return createBirpc<Remote, Local>(local, {
    post: (envelope: Envelope) => port.postMessage(envelope, partsOf(envelope)),
    on: (hear) => void port.on('message', hear),
    off: (hear) => void port.off('message', hear),
    serialize: ({ e: error, ...envelope }: Envelope) =>
      error === undefined ? envelope : { ...envelope, e: plainError(error) },
    // birpc names the function only while it answers for one: an answer that cannot be copied
    // reaches the caller as an error then, instead of ending this thread.
    onGeneralError: (_cause, functionName) => functionName !== undefined,
    bind: 'functions',
    timeout: NO_LIMIT,
  })
}

function partsOf({ a: args = [], r: result }: Envelope): Transferable[] {
  return [...args, result].flatMap((value) => {
    if (typeof value !== 'object' || value === null) return []
    return value instanceof MessagePort ? [value] : (moving.get(value) ?? [])
  })
}

/** An error may hold what cannot be sent. */
function plainError(error: unknown): Error {
  return new Error(error instanceof Error ? error.message : String(error))
}
