import { Notification, nativeImage } from 'electron'
import type { Clock } from '../ports/clock'
import type { Notifier, ShownNotification } from '../ports/notifications'

/** A system that has not shown the notification by then has no working notification service. */
const PATIENCE_SECONDS = 5
const ICON_PIXELS = 96

export interface SystemNotifierNeeds {
  readonly platform: NodeJS.Platform
  readonly clock: Clock
  readonly iconFile: string
}

/** Notifications on macOS and Windows, through Electron. */
export function createSystemNotifier(needs: SystemNotifierNeeds): Notifier {
  const { platform, clock, iconFile } = needs
  const hasButtons = platform === 'darwin'
  // A notification that nobody references is garbage-collected, and its click event with it.
  const held = new Map<string, Notification>()

  function build({ title, body, tag, isUrgent, onClick, buttons }: ShownNotification) {
    const notification = new Notification({
      title,
      body,
      icon: nativeImage.createFromPath(iconFile).resize({ width: ICON_PIXELS }),
      timeoutType: isUrgent ? 'never' : 'default',
      ...(hasButtons && { actions: buttons.map(({ label: text }) => ({ type: 'button', text })) }),
    })
    const release = () => {
      if (held.get(tag) === notification) held.delete(tag)
    }
    notification.on('click', () => {
      release()
      onClick()
    })
    notification.on('action', (_event, index) => {
      release()
      buttons[index]?.onClick()
    })
    return notification
  }

  function close(tag: string): void {
    held.get(tag)?.close()
    held.delete(tag)
  }

  return {
    show(wanted) {
      if (!Notification.isSupported()) return Promise.resolve(false)
      close(wanted.tag)
      const notification = build(wanted)
      held.set(wanted.tag, notification)
      return new Promise((resolve) => {
        const settle = (isShown: boolean) => {
          stopWaiting()
          resolve(isShown)
        }
        const stopWaiting = clock.every(PATIENCE_SECONDS, () => settle(false))
        notification.once('show', () => settle(true))
        notification.once('failed', () => settle(false))
        notification.show()
      })
    },
    close,
    state: () =>
      Promise.resolve({
        isAvailable: Notification.isSupported(),
        name: null,
        hasButtons,
        // Both systems list what they hold back until the user reads it, so it counts as shown.
        // Neither tells a program whether it is holding notifications back now.
        isPaused: false,
      }),
    onChanged: () => undefined,
  }
}
