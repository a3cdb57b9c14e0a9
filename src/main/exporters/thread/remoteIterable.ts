import type { MessagePort, Transferable } from 'node:worker_threads'

/** What the asking end says: the next item, or that it wants no more. */
type Ask = 'next' | 'stop'
type Answer<Item> =
  | { readonly item: Item }
  | { readonly end: true }
  /** The message of an error; an error itself may hold what cannot be sent. */
  | { readonly error: string }

/** Gives the items of an iterable through a port, each when it is asked for. */
export function serveItems<Item>(
  port: MessagePort,
  items: AsyncIterable<Item>,
  moved: (item: Item) => readonly Transferable[] = () => [],
): void {
  const iterator = items[Symbol.asyncIterator]()
  const answer = (answer: Answer<Item>, transfer: readonly Transferable[] = []) =>
    port.postMessage(answer, [...transfer])
  const serve = async (ask: Ask) => {
    if (ask === 'stop') {
      await iterator.return?.()
      return answer({ end: true })
    }
    const { done, value } = await iterator.next()
    return done === true ? answer({ end: true }) : answer({ item: value }, moved(value))
  }
  let last = Promise.resolve()
  port.on('message', (ask: Ask) => {
    last = last.then(() => serve(ask)).catch((cause: unknown) => answer({ error: String(cause) }))
  })
  // The other end is gone: what was opened for it is closed.
  port.on('close', () => void iterator.return?.())
}

/** So many items are under way while one is worked on: neither end waits, and memory holds few. */
const AHEAD = 3

/** The items that the other end of the port serves. An end that dies is an error, not the end. */
export async function* itemsFrom<Item>(port: MessagePort, ahead = AHEAD): AsyncGenerator<Item> {
  const arrived: Answer<Item>[] = []
  let wake = () => {}
  let isClosed = false
  port.on('message', (answer: Answer<Item>) => {
    arrived.push(answer)
    wake()
  })
  port.on('close', () => {
    isClosed = true
    wake()
  })
  try {
    for (let asked = 0; asked < ahead; asked++) port.postMessage('next' satisfies Ask)
    for (;;) {
      const answer = arrived.shift()
      if (answer === undefined) {
        if (isClosed) throw new Error('The other thread is gone.')
        await new Promise<void>((resolve) => (wake = resolve))
      } else if ('error' in answer) throw new Error(answer.error)
      else if ('end' in answer) return
      else {
        port.postMessage('next' satisfies Ask)
        yield answer.item
      }
    }
  } finally {
    port.postMessage('stop' satisfies Ask)
    port.close()
  }
}
