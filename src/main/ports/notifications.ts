export interface ShownNotification {
  readonly title: string
  readonly body: string
  /** A new notification replaces the one with the same tag. */
  readonly tag: string
  /**
   * Stays on the screen until it is answered, and is shown even where the desktop holds back what can
   * wait.
   */
  readonly isUrgent: boolean
  readonly onClick: () => void
  /** Left out where the desktop has no buttons, so what they do must also be reachable elsewhere. */
  readonly buttons: readonly NotificationButton[]
}

interface NotificationButton {
  readonly label: string
  readonly onClick: () => void
}

/** What the desktop can do with notifications now. */
export interface NotificationDesktop {
  /** A program shows notifications, or would be started by the first one. */
  readonly isAvailable: boolean
  /** The name and version of that program; null where the system itself shows them. */
  readonly name: string | null
  readonly hasButtons: boolean
  /** "Do not disturb": nobody sees what we show now. */
  readonly isPaused: boolean
}

export interface Notifier {
  /**
   * Resolves to true once the desktop has accepted the notification, to false when it has not within a
   * few seconds. Clicking it or a button closes it; closing it is no answer.
   */
  show(notification: ShownNotification): Promise<boolean>
  /** Closes the notification that this run has shown under the tag. */
  close(tag: string): void
  state(): Promise<NotificationDesktop>
  /**
   * Called when the state may have changed: a daemon came or went, or "do not disturb" was switched.
   */
  onChanged(listen: () => void): void
}
