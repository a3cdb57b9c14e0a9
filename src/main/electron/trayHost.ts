import * as v from 'valibot'
import { type SessionBus, askBus, ownerChanges } from './sessionBus'

const WATCHER = 'org.kde.StatusNotifierWatcher'
/** D-Bus flag: our question must not start a watcher, which is the panel's job. */
const NO_AUTO_START = 2

export interface TrayHostListener {
  /** Called when it changes whether a panel shows our icon. */
  readonly changed: (hasOurs: boolean) => void
  /** A panel appeared. It shows only icons that register from now on. */
  readonly appeared: () => void
}

const PropertiesSchema = v.object({
  IsStatusNotifierHostRegistered: v.object({ value: v.boolean() }),
  RegisteredStatusNotifierItems: v.object({ value: v.array(v.string()) }),
})
const OwnerChangeSchema = v.tuple([v.literal(WATCHER), v.string(), v.string()])

/**
 * Watches over D-Bus whether a panel shows our icon, because Electron cannot tell on Linux
 * (https://github.com/electron/electron/issues/5872). The icon counts as not shown until `changed`
 * says otherwise, and for good when there is no session bus.
 */
export function watchTrayHost(bus: SessionBus, { changed, appeared }: TrayHostListener): void {
  let hasOurs = false
  const tell = (isShown: boolean) => {
    if (isShown === hasOurs) return
    hasOurs = isShown
    changed(isShown)
  }

  /** The number of the newest question. An older answer that arrives later must not win. */
  let asked = 0
  async function ask(): Promise<void> {
    const turn = ++asked
    const isShown = await isOursOn(bus).catch(() => false)
    if (turn === asked) tell(isShown)
  }

  bus.listen(ownerChanges(WATCHER), ({ body }) => {
    const change = v.safeParse(OwnerChangeSchema, body)
    if (!change.success) return
    const [, , owner] = change.output
    if (owner !== '') appeared()
    void ask()
  })
  bus.listen({ interface: WATCHER }, () => void ask())
  let wasMissing = false
  bus.onConnection((isConnected) => {
    // Nothing on a new bus knows our icon, and a panel may have appeared before we connected.
    if (isConnected && wasMissing) appeared()
    wasMissing = !isConnected
    void ask()
  })
}

async function isOursOn(bus: SessionBus): Promise<boolean> {
  const reply = await bus.call({
    destination: WATCHER,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'GetAll',
    signature: 's',
    body: [WATCHER],
    flags: NO_AUTO_START,
  })
  const properties = v.safeParse(v.tuple([PropertiesSchema]), reply)
  if (!properties.success) return false
  const [{ IsStatusNotifierHostRegistered, RegisteredStatusNotifierItems }] = properties.output
  if (!IsStatusNotifierHostRegistered.value) return false
  for (const item of RegisteredStatusNotifierItems.value) {
    if ((await processOf(bus, item)) === process.pid) return true
  }
  return false
}

/** An item is listed as `<bus name>` or as `<bus name>/<object path>`. */
async function processOf(bus: SessionBus, item: string): Promise<number | null> {
  const [name = ''] = item.split('/')
  try {
    const reply = await askBus(bus, 'GetConnectionUnixProcessID', 's', [name])
    const body = v.safeParse(v.tuple([v.number()]), reply)
    return body.success ? body.output[0] : null
  } catch {
    // The program has just ended.
    return null
  }
}
