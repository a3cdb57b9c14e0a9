import type { Message } from 'dbus-next'
import * as v from 'valibot'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import { type BusConnection, connectBus } from './busConnection'
import { sessionBusAddress } from './sessionBusAddress'

/** A bus that is missing costs one look at a socket each time. */
const RETRY_SECONDS = 3

const BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const

export interface BusCall {
  readonly destination: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly signature?: string
  readonly body?: readonly unknown[]
  readonly flags?: number
}

/** What signals to hear, in the words of a match rule. */
export interface SignalRule {
  readonly interface: string
  readonly member?: string
  readonly path?: string
  readonly arg0?: string
  /** Follows a well-known name to whoever owns it. */
  readonly sender?: string
}

interface BusSignal {
  /** The unique name of the connection that sent it. */
  readonly sender: string
  readonly member: string
  readonly body: unknown
}

/**
 * The D-Bus session of the desktop: one connection for all who speak over it, made when the first of
 * them does, and made anew whenever the bus went away and has come back.
 */
export interface SessionBus {
  /** The body of the answer; rejects without a bus, without an answer in time, and on an error. */
  call(call: BusCall): Promise<unknown>
  /** On this connection and on every later one. */
  listen(rule: SignalRule, hear: (signal: BusSignal) => void): void
  /**
   * When it is there, when it is missing, and at each change: all that was known of other programs is
   * void then.
   */
  onConnection(listen: (isConnected: boolean) => void): void
}

export function createSessionBus(
  clock: Clock,
  logger: Logger,
  findAddress: () => string | null = () => sessionBusAddress(process.env),
): SessionBus {
  const listeners: { readonly rule: SignalRule; readonly hear: (signal: BusSignal) => void }[] = []
  const whenChanged: ((isConnected: boolean) => void)[] = []
  let attempt: Promise<BusConnection | null> | null = null
  let connected: BusConnection | null = null
  let isMissed = false

  function heard(message: Message): void {
    for (const { rule, hear } of listeners) if (fits(rule, message)) hear(message)
  }

  async function connect(): Promise<BusConnection | null> {
    const address = findAddress()
    const found = address && (await connectBus(address, clock, { heard, lost }).catch(told))
    if (!found || !(await subscribe(found))) {
      missed()
      return null
    }
    isMissed = false
    connected = found
    whenChanged.forEach((listen) => listen(true))
    return found
  }

  function told(cause: unknown): null {
    logger.error('session-bus-failed', cause)
    return null
  }

  /** The list may grow meanwhile; who comes later is announced by `listen`. */
  async function subscribe(connection: BusConnection): Promise<boolean> {
    try {
      for (const { rule } of listeners) await addMatch(connection, rule)
      return true
    } catch {
      return false
    }
  }

  function missed(): void {
    if (!isMissed) {
      logger.info('session-bus-missing')
      whenChanged.forEach((listen) => listen(false))
    }
    isMissed = true
    const stopWaiting = clock.every(RETRY_SECONDS, () => {
      stopWaiting()
      attempt = connect()
    })
  }

  function lost(): void {
    // Lost while it was being set up: `connect` tells by itself.
    if (connected === null) return
    connected = null
    attempt = Promise.resolve(null)
    missed()
  }

  return {
    async call(message) {
      const connection = await (attempt ??= connect())
      if (connection === null) throw new Error('there is no session bus')
      return connection.call({ ...message, body: [...(message.body ?? [])] })
    },
    listen(rule, hear) {
      listeners.push({ rule, hear })
      attempt ??= connect()
      if (connected) void addMatch(connected, rule).catch(told)
    },
    onConnection: (listen) => whenChanged.push(listen),
  }
}

/** Tells of a program that takes the name or leaves it. */
export function ownerChanges(name: string): SignalRule {
  return {
    interface: BUS.interface,
    member: 'NameOwnerChanged',
    arg0: name,
    sender: BUS.destination,
  }
}

/** The connection that has the name now; null when nobody has, or when there is no bus. */
export async function ownerOf(bus: SessionBus, name: string): Promise<string | null> {
  try {
    const [owner] = v.parse(v.tuple([v.string()]), await askBus(bus, 'GetNameOwner', 's', [name]))
    return owner
  } catch {
    return null
  }
}

/** Asks the bus itself. */
export function askBus(
  bus: SessionBus,
  member: string,
  signature: string,
  body: readonly unknown[],
): Promise<unknown> {
  return bus.call({ ...BUS, member, signature, body })
}

function addMatch(connection: BusConnection, rule: SignalRule): Promise<unknown> {
  const terms = Object.entries(rule).map(([key, value]) => `${key}='${value}'`)
  const body = [["type='signal'", ...terms].join(',')]
  return connection.call({ ...BUS, member: 'AddMatch', signature: 's', body })
}

/** The bus has looked at the sender; it hands us what fits any of our rules. */
function fits(rule: SignalRule, { interface: source, member, path, body }: Message): boolean {
  const isNamed = rule.member === undefined || rule.member === member
  const isThere = rule.path === undefined || rule.path === path
  const isAbout = rule.arg0 === undefined || rule.arg0 === body[0]
  return rule.interface === source && isNamed && isThere && isAbout
}
