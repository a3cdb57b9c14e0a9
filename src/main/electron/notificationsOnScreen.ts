import type { ShownNotification } from '../ports/notifications'

/** Which of our notifications the daemon shows, and under which of its ids. */
export interface NotificationsOnScreen {
  idOf(tag: string): number | null
  /** Records a shown notification. It replaces the one that had the same tag. */
  put(id: number, notification: ShownNotification): void
  find(id: number): ShownNotification | null
  /** The notification was closed, by the user, the daemon or us. */
  remove(id: number): void
  /** The daemon is gone, and with it everything that it showed. */
  clear(): void
}

export function createNotificationsOnScreen(): NotificationsOnScreen {
  const byTag = new Map<string, { readonly id: number; readonly notification: ShownNotification }>()
  const entryOf = (id: number) => [...byTag.values()].find((entry) => entry.id === id) ?? null
  return {
    idOf: (tag) => byTag.get(tag)?.id ?? null,
    put: (id, notification) => byTag.set(notification.tag, { id, notification }),
    find: (id) => entryOf(id)?.notification ?? null,
    remove(id) {
      const entry = entryOf(id)
      if (entry) byTag.delete(entry.notification.tag)
    },
    clear: () => byTag.clear(),
  }
}
