import { Notification, nativeImage } from 'electron'
import type { Clock, Notifier, ShownNotification } from '../ports'

/** A desktop that has not shown it by then has no notification service that works. */
const PATIENCE_SECONDS = 5
const ICON_PIXELS = 96

export function createNotifier(clock: Clock, iconFile: string): Notifier {
  // Electron forgets a notification, and its click, that nobody holds on to.
  const held = new Map<string, Notification>()

  function build({ title, body, tag, isUrgent, onClick }: ShownNotification): Notification {
    const notification = new Notification({
      title,
      body,
      // Some desktops show it as large as it comes.
      icon: nativeImage.createFromPath(iconFile).resize({ width: ICON_PIXELS }),
      urgency: isUrgent ? 'critical' : 'normal',
      timeoutType: isUrgent ? 'never' : 'default',
    })
    notification.on('click', () => {
      held.delete(tag)
      onClick()
    })
    return notification
  }

  return {
    show(wanted) {
      if (!Notification.isSupported()) return Promise.resolve(false)
      held.get(wanted.tag)?.close()
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
  }
}
