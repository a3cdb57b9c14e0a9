import * as v from 'valibot'
import type { NotificationServer } from './notificationMessage'
import { type SessionBus, askBus, ownerOf } from './sessionBus'

/** The name on the bus, and the interface, of the desktop's notification daemon. */
export const NOTIFICATIONS = 'org.freedesktop.Notifications'
export const NOTIFICATIONS_PATH = '/org/freedesktop/Notifications'

const InformationSchema = v.tuple([v.string(), v.string(), v.string(), v.string()])
const NamesSchema = v.tuple([v.array(v.string())])

/**
 * The daemon that runs now; null when there is none. Not cached: asking takes a millisecond, and a
 * daemon that hangs or was replaced must be noticed before we give it something.
 */
export async function findNotificationServer(bus: SessionBus): Promise<NotificationServer | null> {
  const owner = await ownerOf(bus, NOTIFICATIONS)
  if (owner === null) return null
  const [information, capabilities] = await Promise.all([
    askServer(bus, owner, 'GetServerInformation'),
    askServer(bus, owner, 'GetCapabilities'),
  ])
  const [name, , version] = v.parse(InformationSchema, information)
  const [known] = v.parse(NamesSchema, capabilities)
  return { owner, name, version, capabilities: known }
}

export function askServer(
  bus: SessionBus,
  owner: string,
  member: string,
  signature?: string,
  body?: readonly unknown[],
): Promise<unknown> {
  return bus.call({
    destination: owner,
    path: NOTIFICATIONS_PATH,
    interface: NOTIFICATIONS,
    member,
    ...(signature !== undefined && { signature, body: body ?? [] }),
  })
}

/**
 * True when the bus can start a daemon: some desktops start theirs only with the first notification.
 */
export async function isServerStartable(bus: SessionBus): Promise<boolean> {
  const [names] = v.parse(NamesSchema, await askBus(bus, 'ListActivatableNames', '', []))
  return names.includes(NOTIFICATIONS)
}

export async function startServer(bus: SessionBus): Promise<NotificationServer | null> {
  if (!(await isServerStartable(bus))) return null
  await askBus(bus, 'StartServiceByName', 'su', [NOTIFICATIONS, 0])
  return findNotificationServer(bus)
}
