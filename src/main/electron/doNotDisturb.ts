import { execFile } from 'node:child_process'
import * as v from 'valibot'
import type { NotificationServer } from './notificationMessage'
import { NOTIFICATIONS, NOTIFICATIONS_PATH } from './notificationServer'
import type { SessionBus } from './sessionBus'

const PATIENCE_MS = 2_000
const FlagSchema = v.tuple([v.object({ value: v.boolean() })])

/**
 * Does the desktop hold notifications back now ("do not disturb")? There is no common way to ask; a
 * daemon that we know no way for is taken to show what it is given.
 */
export async function isHeldBack(bus: SessionBus, server: NotificationServer): Promise<boolean> {
  switch (server.name.toLowerCase()) {
    case 'dunst':
      return isSet(bus, server, 'org.dunstproject.cmd0', 'paused')
    case 'plasma':
      return isSet(bus, server, NOTIFICATIONS, 'Inhibited')
    case 'gnome-shell':
      return (await setting('org.gnome.desktop.notifications', 'show-banners')) === 'false'
    default:
      return false
  }
}

/** Older versions of a daemon do not have the property: then nothing is held back. */
async function isSet(
  bus: SessionBus,
  { owner }: NotificationServer,
  source: string,
  property: string,
): Promise<boolean> {
  try {
    const reply = await bus.call({
      destination: owner,
      path: NOTIFICATIONS_PATH,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: [source, property],
    })
    const [flag] = v.parse(FlagSchema, reply)
    return flag.value
  } catch {
    return false
  }
}

/** The desktop's own program: its settings lie in a database that has no other reader here. */
function setting(schema: string, key: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('gsettings', ['get', schema, key], { timeout: PATIENCE_MS }, (failed, stdout) =>
      resolve(failed ? null : stdout.trim()),
    )
  })
}
