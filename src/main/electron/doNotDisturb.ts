import { execFile } from 'node:child_process'
import * as v from 'valibot'
import type { NotificationServer } from './notificationMessage'
import { NOTIFICATIONS, NOTIFICATIONS_PATH } from './notificationServer'
import type { BusCall, SessionBus } from './sessionBus'

const PATIENCE_MS = 2_000

/** Reads a setting of the desktop; null when the desktop has no setting of that name. */
export type ReadSetting = (schema: string, key: string) => Promise<string | null>

/** A boolean, either plain or wrapped in a D-Bus variant. */
const FlagSchema = v.tuple([v.union([v.boolean(), v.object({ value: v.boolean() })])])

/**
 * True when the desktop holds notifications back now ("do not disturb"). There is no common way to
 * ask, so each daemon is asked in its own way. A daemon that we have no way to ask is assumed to show
 * what it gets.
 * See src/decisions/012-linux-notifications-over-dbus.md.
 */
export async function isHeldBack(
  bus: SessionBus,
  { name, owner }: NotificationServer,
  readSetting: ReadSetting = askDesktop,
): Promise<boolean> {
  switch (name.toLowerCase()) {
    case 'dunst':
      return isSet(bus, propertyOf(owner, 'org.dunstproject.cmd0', 'paused'))
    case 'plasma':
      return isSet(bus, propertyOf(owner, NOTIFICATIONS, 'Inhibited'))
    case 'swaynotificationcenter': {
      const [path, source] = ['/org/erikreider/swaync/cc', 'org.erikreider.swaync.cc']
      return isSet(bus, { destination: owner, path, interface: source, member: 'GetDnd' })
    }
    case 'xfce notify daemon':
      return isSet(bus, XFCE_SETTING)
    case 'gnome-shell':
      return (await readSetting('org.gnome.desktop.notifications', 'show-banners')) === 'false'
    case 'cinnamon': {
      const schema = 'org.cinnamon.desktop.notifications'
      return (await readSetting(schema, 'display-notifications')) === 'false'
    }
    default:
      return false
  }
}

const XFCE_SETTING: BusCall = {
  destination: 'org.xfce.Xfconf',
  path: '/org/xfce/Xfconf',
  interface: 'org.xfce.Xfconf',
  member: 'GetProperty',
  signature: 'ss',
  body: ['xfce4-notifyd', '/do-not-disturb'],
}

function propertyOf(owner: string, source: string, property: string): BusCall {
  return {
    destination: owner,
    path: NOTIFICATIONS_PATH,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [source, property],
  }
}

/** False also when the daemon does not answer: older versions do not know the question. */
async function isSet(bus: SessionBus, question: BusCall): Promise<boolean> {
  try {
    const [flag] = v.parse(FlagSchema, await bus.call(question))
    return typeof flag === 'boolean' ? flag : flag.value
  } catch {
    return false
  }
}

/**
 * Asks through `gsettings`, because GNOME's settings live in a database that we have no other reader
 * for.
 */
function askDesktop(schema: string, key: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('gsettings', ['get', schema, key], { timeout: PATIENCE_MS }, (failed, stdout) =>
      resolve(failed ? null : stdout.trim()),
    )
  })
}
