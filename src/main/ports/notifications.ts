export interface ShownNotification {
  readonly title: string
  readonly body: string
  /** A notification with the same tag is replaced, not stacked. */
  readonly tag: string
  /** Stays until it is answered, also where the desktop holds back what can wait. */
  readonly isUrgent: boolean
  readonly onClick: () => void
  /** Dropped where the desktop has no buttons; what they do must be in reach elsewhere, too. */
  readonly buttons: readonly NotificationButton[]
}

interface NotificationButton {
  readonly label: string
  readonly onClick: () => void
}

/** What the desktop can do with a notification now. */
export interface NotificationDesktop {
  /** Something shows notifications, or would start to with the first one. */
  readonly isAvailable: boolean
  /** The program that shows them and its version; null where the system itself does. */
  readonly name: string | null
  readonly hasButtons: boolean
  /** "Do not disturb": what is given to it now, nobody sees. */
  readonly isPaused: boolean
}

export interface Notifier {
  /**
   * True once the desktop has taken it to show; false when it would not within a few seconds. A
   * click, or a button, is an answer and takes it off the screen; closing it is no answer.
   */
  show(notification: ShownNotification): Promise<boolean>
  /** Takes off the screen what this run has shown under the tag. */
  close(tag: string): void
  state(): Promise<NotificationDesktop>
  /** The state may be another now: a daemon came or went, the user wants to be disturbed again. */
  onChanged(listen: () => void): void
}
