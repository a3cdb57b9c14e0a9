import * as v from 'valibot'
import type { Logger } from '../ports/logger'
import type { NotificationDesktop, Notifier, ShownNotification } from '../ports/notifications'
import { isHeldBack } from './doNotDisturb'
import {
  DEFAULT_ACTION,
  NOTIFY_SIGNATURE,
  type NotificationServer,
  type Typed,
  buttonOf,
  notifyArguments,
} from './notificationMessage'
import {
  NOTIFICATIONS,
  NOTIFICATIONS_PATH,
  askServer,
  findNotificationServer,
  isServerStartable,
  startServer,
} from './notificationServer'
import { createNotificationsOnScreen } from './notificationsOnScreen'
import { type SessionBus, ownerChanges } from './sessionBus'

export interface LinuxNotifierNeeds {
  readonly bus: SessionBus
  readonly logger: Logger
  readonly openLabel: () => string
  readonly image: () => Typed | null
}

const NO_DESKTOP: NotificationDesktop = {
  isAvailable: false,
  name: null,
  hasButtons: false,
  isPaused: false,
}
const IdSchema = v.tuple([v.number()])
const ActionSchema = v.tuple([v.number(), v.string()])
const ClosedSchema = v.tuple([v.number(), v.number()])

/**
 * Talks to the desktop's notification daemon over D-Bus. Electron tells neither whether a daemon is
 * there, nor what it can do, nor whether it holds notifications back, and has no buttons on Linux
 * (https://github.com/electron/electron/issues/24333).
 * See src/decisions/012-linux-notifications-over-dbus.md.
 */
export function createLinuxNotifier(needs: LinuxNotifierNeeds): Notifier {
  const { bus, logger, openLabel, image } = needs
  const onScreen = createNotificationsOnScreen()
  const whenChanged: (() => void)[] = []
  /** The bus connection of the daemon that issued the ids we hold. */
  let owner: string | null = null

  function changed(): void {
    whenChanged.forEach((listen) => listen())
  }

  function forget(): void {
    owner = null
    onScreen.clear()
    changed()
  }

  const inTurn = createTurns()

  async function show(wanted: ShownNotification): Promise<boolean> {
    const server = (await findNotificationServer(bus)) ?? (await startServer(bus))
    if (server === null) return false
    if (server.owner !== owner) onScreen.clear()
    owner = server.owner
    onScreen.put(await notify(server, wanted), wanted)
    return true
  }

  async function notify(server: NotificationServer, wanted: ShownNotification): Promise<number> {
    const replaces = onScreen.idOf(wanted.tag) ?? 0
    const options = { replaces, openLabel: openLabel(), image: image() }
    const { hints, ...plain } = notifyArguments(wanted, server, options)
    const { default: dbus } = await import('dbus-next')
    const wrapped = Object.fromEntries(
      Object.entries(hints).map(([name, hint]) => [
        name,
        new dbus.Variant(hint.signature, hint.value),
      ]),
    )
    const { application, icon, title, body, actions, timeout } = plain
    const values = [application, replaces, icon, title, body, actions, wrapped, timeout]
    const reply = await askServer(bus, server.owner, 'Notify', NOTIFY_SIGNATURE, values)
    const [id] = v.parse(IdSchema, reply)
    return id
  }

  async function takeOff(id: number): Promise<void> {
    if (owner === null) return
    // The daemon answers with an error when it has closed the notification already. That is fine.
    await askServer(bus, owner, 'CloseNotification', 'u', [id]).catch(() => undefined)
  }

  /**
   * The user clicked the notification or one of its buttons. Closing it counts as no answer and never
   * comes here.
   */
  function answered(id: number, action: string): void {
    const notification = onScreen.find(id)
    const button = notification?.buttons[buttonOf(action) ?? -1]
    const answer = action === DEFAULT_ACTION ? notification : button
    if (!answer) return
    onScreen.remove(id)
    void inTurn(() => takeOff(id))
    answer.onClick()
  }

  bus.listen({ interface: NOTIFICATIONS, sender: NOTIFICATIONS }, ({ sender, member, body }) => {
    if (sender !== owner) return
    const action = v.safeParse(ActionSchema, body)
    if (member === 'ActionInvoked' && action.success) answered(...action.output)
    const closed = v.safeParse(ClosedSchema, body)
    if (member === 'NotificationClosed' && closed.success) onScreen.remove(closed.output[0])
  })
  bus.listen(ownerChanges(NOTIFICATIONS), forget)
  bus.onConnection(forget)
  // "Do not disturb", on desktops where the daemon itself keeps that setting.
  bus.listen(
    {
      interface: 'org.freedesktop.DBus.Properties',
      path: NOTIFICATIONS_PATH,
      sender: NOTIFICATIONS,
    },
    changed,
  )

  return {
    show: (wanted) =>
      inTurn(() => show(wanted)).catch((cause: unknown) => {
        logger.error('notification-failed', cause)
        return false
      }),
    close(tag) {
      void inTurn(async () => {
        const id = onScreen.idOf(tag)
        if (id === null) return
        onScreen.remove(id)
        await takeOff(id)
      })
    },
    async state() {
      try {
        const server = await findNotificationServer(bus)
        if (server === null) return { ...NO_DESKTOP, isAvailable: await isServerStartable(bus) }
        return {
          isAvailable: true,
          name: `${server.name} ${server.version.split(' ', 1).join('')}`.trim(),
          hasButtons: server.capabilities.includes('actions'),
          isPaused: await isHeldBack(bus, server),
        }
      } catch {
        return NO_DESKTOP
      }
    },
    onChanged: (listen) => whenChanged.push(listen),
  }
}

/**
 * Runs tasks one after the other, because a notification can be replaced or closed only once the
 * daemon has given it an id.
 */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const answer = last.then(work)
    last = answer.catch(() => undefined)
    return answer
  }
}
