import type { Message, MessageLike } from 'dbus-next'
import type { Clock } from '../ports/clock'

/** After this time we take the program that we asked, or the whole desktop, to be hanging. */
const PATIENCE_SECONDS = 5

export interface BusEvents {
  readonly heard: (message: Message) => void
  /** Called once when the bus that we were connected to goes away. */
  readonly lost: () => void
}

/** One connection with a bus, from its beginning to its end. */
export interface BusConnection {
  /**
   * Resolves to the body of the reply. Rejects when no reply comes in time, and at once when the bus
   * goes away.
   */
  call(message: MessageLike): Promise<unknown>
  end(): void
}

/** Resolves to null when no bus answers at the address. */
export async function connectBus(
  busAddress: string,
  clock: Clock,
  { heard, lost }: BusEvents,
): Promise<BusConnection | null> {
  const [{ default: dbus }, { default: connect }, { default: MessageBus }] = await Promise.all([
    import('dbus-next'),
    import('dbus-next/lib/connection.js'),
    import('dbus-next/lib/bus.js'),
  ])
  // `dbus.sessionBus` does the same, but a MessageBus tells nobody when the bus goes away: only the
  // socket does. See src/decisions/048-dbus-next-stays.md.
  const connection = connect({ busAddress })
  const { stream } = connection
  const bus = new MessageBus(connection)
  /** Ends each of the calls that wait: dbus-next would leave them waiting for ever. */
  const waiting = new Set<() => void>()
  // A socket error is followed by `close`, which we handle; a message that cannot be parsed needs
  // no reaction.
  bus.on('error', () => undefined)
  bus.on('message', heard)

  function call(message: MessageLike): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        stopWaiting()
        waiting.delete(end)
        finish()
      }
      const end = () => settle(() => reject(new Error('the session bus is gone')))
      const giveUp = () => settle(() => reject(new Error('no answer on the session bus')))
      const stopWaiting = clock.every(PATIENCE_SECONDS, giveUp)
      waiting.add(end)
      bus.call(new dbus.Message(message)).then(
        (reply) => settle(() => resolve(reply?.body)),
        (cause: unknown) => settle(() => reject(cause)),
      )
    })
  }

  return new Promise((resolve) => {
    let isConnected = false
    const stopWaiting = clock.every(PATIENCE_SECONDS, () => stream.destroy())
    bus.on('connect', () => {
      stopWaiting()
      isConnected = true
      resolve({ call, end: () => stream.destroy() })
    })
    stream.once('close', () => {
      stopWaiting()
      for (const end of [...waiting]) end()
      if (isConnected) lost()
      resolve(null)
    })
  })
}
