import * as v from 'valibot'
import { type SessionBus, askBus, ownerChanges } from './sessionBus'

const WATCHER = 'org.kde.StatusNotifierWatcher'
/** Asking must not start a watcher: it is the panel's to run. */
const NO_AUTO_START = 2

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
export function watchTrayHost(bus: SessionBus, { changed, appeared }: TrayHostListener): void {
  let hasOurs = false
  const tell = (isShown: boolean) => {
    if (isShown === hasOurs) return
    hasOurs = isShown
    changed(isShown)
  }

  /** Which answer is the newest: an older one that comes later must not win. */
  let asked = 0
  async function look(): Promise<void> {
    const turn = ++asked
    const isShown = await isOursOn(bus).catch(() => false)
    if (turn === asked) tell(isShown)
  }

  bus.listen(ownerChanges(WATCHER), ({ body }) => {
    const change = v.safeParse(OwnerChangeSchema, body)
    if (!change.success) return
    const [, , owner] = change.output
    if (owner !== '') appeared()
    void look()
  })
  bus.listen({ interface: WATCHER }, () => void look())
  let wasMissing = false
  bus.onConnection((isConnected) => {
    // On a new bus nobody has heard of our icon, and a panel may have come up before we were there.
    if (isConnected && wasMissing) appeared()
    wasMissing = !isConnected
    void look()
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
    // Its program has just gone.
    return null
  }
}
