import { MessageChannel, type MessagePort, type Transferable } from 'node:worker_threads'
import { callsOver, moved } from '../../threads/threadCalls'

declare const item: unique symbol
/** A port through which items of this kind are taken and given. */
export type ItemPort<Item> = MessagePort & { readonly [item]?: Item }

/** What the giving end does for the taking one; null is the end. */
interface Supply<Item> {
  next(): Promise<{ readonly item: Item } | null>
  stop(): Promise<void>
}

/** The two ends of one iterable. */
export function itemChannel<Item>(): {
  readonly giving: ItemPort<Item>
  readonly taking: ItemPort<Item>
} {
  const { port1, port2 } = new MessageChannel()
  return { giving: port1, taking: port2 }
}

/** Serves the items of an iterable over a port, one for each request. */
export function serveItems<Item>(
  port: ItemPort<Item>,
  items: AsyncIterable<Item>,
  partsToMove: (item: Item) => readonly Transferable[] = () => [],
): void {
  const iterator = items[Symbol.asyncIterator]()
  const stop = async () => {
    await iterator.return?.()
  }
  callsOver<object, Supply<Item>>(port, {
    async next() {
      const next = await iterator.next()
      return next.done === true ? null : moved({ item: next.value }, partsToMove(next.value))
    },
    stop,
  })
  // The other end is gone: what was opened for it is closed, and a failure of that has no listener.
  port.on('close', () => {
    stop().catch(() => undefined)
  })
}

/** Items requested ahead: neither end has to wait, and memory holds only a few. */
const AHEAD = 3

/** The items that the other end of the port serves. An end that dies is an error, not the end. */
export async function* itemsFrom<Item>(
  port: ItemPort<Item>,
  ahead = AHEAD,
): AsyncGenerator<Item, void> {
  const supply = callsOver<Supply<Item>>(port, {})
  port.on('close', () => supply.$close(new Error('The other thread is gone.')))
  const asked: ReturnType<Supply<Item>['next']>[] = []
  const ask = () => {
    const answer = supply.next()
    // Its turn to be looked at comes later; until then a failure must not count as unhandled.
    answer.catch(() => undefined)
    asked.push(answer)
  }
  try {
    for (let count = 0; count < ahead; count++) ask()
    for (;;) {
      const answer = await asked.shift()
      if (!answer) return
      ask()
      yield answer.item
    }
  } finally {
    supply.stop.asEvent().catch(() => undefined)
    port.close()
  }
}
