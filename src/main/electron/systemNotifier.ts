import { Notification, nativeImage } from 'electron'
import type { Clock } from '../ports/clock'
import type { Notifier, ShownNotification } from '../ports/notifications'

/** A desktop that has not shown it by then has no notification service that works. */
const PATIENCE_SECONDS = 5
const ICON_PIXELS = 96

export interface SystemNotifierNeeds {
  readonly platform: NodeJS.Platform
  readonly clock: Clock
  readonly iconFile: string
}

/** macOS and Windows, where Electron speaks the system's own way. */
export function createSystemNotifier(needs: SystemNotifierNeeds): Notifier {
  const { platform, clock, iconFile } = needs
  const hasButtons = platform === 'darwin'
  // Electron forgets a notification, and its click, that nobody holds on to.
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
        // Both systems keep what they hold back and list it until it is read: it counts as shown.
        // Neither of them tells a program whether it does so now.
        isPaused: false,
      }),
    onChanged: () => undefined,
  }
}
