import type { Message } from 'dbus-next'
import * as v from 'valibot'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import { type BusConnection, connectBus } from './busConnection'
import { sessionBusAddress } from './sessionBusAddress'

/** How often we look for a missing bus. Each look costs one attempt to open a socket. */
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

/** Which signals to receive; the fields of a D-Bus match rule. */
export interface SignalRule {
  readonly interface: string
  readonly member?: string
  readonly path?: string
  readonly arg0?: string
  /** A well-known name; the bus follows it to its current owner. */
  readonly sender?: string
}

interface BusSignal {
  /** The unique name of the connection that sent it. */
  readonly sender: string
  readonly member: string
  readonly body: unknown
}

/**
 * The D-Bus session of the desktop. All users share one connection, which is opened at the first use
 * and opened again each time the bus comes back.
 */
export interface SessionBus {
  /**
   * Resolves to the body of the reply. Rejects when there is no bus, when no reply comes in time, and
   * on an error reply.
   */
  call(call: BusCall): Promise<unknown>
  /** Receives signals on the current connection and on every later one. */
  listen(rule: SignalRule, hear: (signal: BusSignal) => void): void
  /**
   * Called when the bus appears, when it is missing, and at every change. After a change everything
   * known about other programs is void.
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
    const found = address && (await connectBus(address, clock, { heard, lost }).catch(logged))
    if (!found || !(await subscribe(found))) {
      missed()
      return null
    }
    isMissed = false
    connected = found
    whenChanged.forEach((listen) => listen(true))
    return found
  }

  function logged(cause: unknown): null {
    logger.error('session-bus-failed', cause)
    return null
  }

  /** `listeners` may grow while this runs; a later listener subscribes itself in `listen`. */
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
    // Lost while it was being set up: `connect` handles that.
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
      if (connected) void addMatch(connected, rule).catch(logged)
    },
    onConnection: (listen) => whenChanged.push(listen),
  }
}

/** The rule for the signal that a program has taken or given up the name. */
export function ownerChanges(name: string): SignalRule {
  return {
    interface: BUS.interface,
    member: 'NameOwnerChanged',
    arg0: name,
    sender: BUS.destination,
  }
}

/** The connection that owns the name now; null when none does or when there is no bus. */
export async function ownerOf(bus: SessionBus, name: string): Promise<string | null> {
  try {
    const [owner] = v.parse(v.tuple([v.string()]), await askBus(bus, 'GetNameOwner', 's', [name]))
    return owner
  } catch {
    return null
  }
}

/** Calls a method of the bus daemon itself. */
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

/**
 * True when a message matches the rule. The sender is not compared: the bus has already filtered by
 * it, but delivers each message once for all our rules.
 */
function fits(rule: SignalRule, { interface: source, member, path, body }: Message): boolean {
  const isNamed = rule.member === undefined || rule.member === member
  const isThere = rule.path === undefined || rule.path === path
  const isAbout = rule.arg0 === undefined || rule.arg0 === body[0]
  return rule.interface === source && isNamed && isThere && isAbout
}
