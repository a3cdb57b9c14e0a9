import { EventEmitter } from 'node:events'
import type { Message, MessageBus } from 'dbus-next'
import * as v from 'valibot'
import type { Logger } from '../ports'
import { sessionBusAddress } from './sessionBus'

const WATCHER = 'org.kde.StatusNotifierWatcher'
const BUS = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' } as const

export interface TrayHostListener {
  /** A panel shows status icons, and ours is one of them; or no more. */
  readonly changed: (hasOurs: boolean) => void
  /** A panel came up: it knows only the icons that are announced to it from now on. */
  readonly appeared: () => void
}

const PropertiesSchema = v.object({
  IsStatusNotifierHostRegistered: v.object({ value: v.boolean() }),
  RegisteredStatusNotifierItems: v.object({ value: v.array(v.string()) }),
})
const OwnerChangeSchema = v.tuple([v.literal(WATCHER), v.string(), v.string()])

/**
 * Electron has no answer on Linux to "is there a tray?": the desktop tells it over D-Bus. Our icon is
 * taken for unseen until a change is told, for good when there is no session bus.
 */
export async function watchTrayHost(
  { changed, appeared }: TrayHostListener,
  logger: Logger,
): Promise<void> {
  let hasOurs = false
  const tell = (isShown: boolean) => {
    if (isShown === hasOurs) return
    hasOurs = isShown
    changed(isShown)
  }
  const busAddress = sessionBusAddress(process.env)
  if (busAddress === null) return

  const { default: dbus } = await import('dbus-next')
  const bus = dbus.sessionBus({ busAddress })
  bus.on('error', (cause: unknown) => {
    logger.error('session-bus-failed', cause)
    tell(false)
  })
  onEnd(bus, () => tell(false))
  const call = (message: ConstructorParameters<typeof Message>[0]) =>
    bus.call(new dbus.Message(message))

  /** Which answer is the newest: an older one that comes later must not win. */
  let asked = 0
  async function look(): Promise<void> {
    const turn = ++asked
    const isShown = await isOursOn(call).catch(() => false)
    if (turn === asked) tell(isShown)
  }

  bus.on('message', ({ interface: source, member, body }) => {
    if (member === 'NameOwnerChanged') {
      const change = v.safeParse(OwnerChangeSchema, body)
      if (!change.success) return
      const [, , owner] = change.output
      if (owner !== '') appeared()
      void look()
    } else if (source === WATCHER) void look()
  })
  bus.on('connect', () => void listenAndLook())

  async function listenAndLook(): Promise<void> {
    const rules = [
      `type='signal',sender='${BUS.destination}',member='NameOwnerChanged',arg0='${WATCHER}'`,
      `type='signal',interface='${WATCHER}'`,
    ]
    for (const rule of rules) {
      await call({
        ...BUS,
        interface: BUS.destination,
        member: 'AddMatch',
        signature: 's',
        body: [rule],
      })
    }
    await look()
  }
}

type Call = (message: ConstructorParameters<typeof Message>[0]) => Promise<Message | null>

async function isOursOn(call: Call): Promise<boolean> {
  const reply = await call({
    destination: WATCHER,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'GetAll',
    signature: 's',
    body: [WATCHER],
    // Asking must not start a watcher: it is the panel's to run.
    flags: NO_AUTO_START,
  })
  const properties = v.safeParse(v.tuple([PropertiesSchema]), reply?.body)
  if (!properties.success) return false
  const [{ IsStatusNotifierHostRegistered, RegisteredStatusNotifierItems }] = properties.output
  if (!IsStatusNotifierHostRegistered.value) return false
  for (const item of RegisteredStatusNotifierItems.value) {
    if ((await processOf(call, item)) === process.pid) return true
  }
  return false
}

const NO_AUTO_START = 2

/** An item is listed as `<bus name>` or as `<bus name>/<object path>`. */
async function processOf(call: Call, item: string): Promise<number | null> {
  const [name = ''] = item.split('/')
  try {
    const reply = await call({
      ...BUS,
      interface: BUS.destination,
      member: 'GetConnectionUnixProcessID',
      signature: 's',
      body: [name],
    })
    const body = v.safeParse(v.tuple([v.number()]), reply?.body)
    return body.success ? body.output[0] : null
  } catch {
    // Its program has just gone.
    return null
  }
}

/** dbus-next tells nobody when the bus goes away, except on the connection it keeps to itself. */
function onEnd(bus: MessageBus, listen: () => void): void {
  const connection: unknown = Reflect.get(bus, '_connection')
  if (connection instanceof EventEmitter) connection.on('end', listen)
}
