import type { Instant } from '@shared/domain/base/civilDate'
import type { Clock } from '../../ports/clock'
import type { Logger } from '../../ports/logger'
import type { NotificationDesktop, Notifier } from '../../ports/notifications'
import type { MainWindow } from '../../ports/window'
import { createRetryDelay } from '../common/retryDelay'

/** Remembers how the desktop handles our notifications, and delays retries after a refusal. */
export interface DesktopWatch {
  /** Asks the desktop for its current state. */
  ask(): Promise<NotificationDesktop>
  /** The desktop's last answer; null before the first. */
  known(): NotificationDesktop | null
  /** Records whether the desktop showed a notification. */
  noteShown(isShown: boolean): void
  areShown(): boolean
  lastShown(): Instant | null
  lastRefused(): Instant | null
  /** After a refusal, when to try again; null otherwise. */
  waitsUntil(): Instant | null
  isWaiting(): boolean
  /** Ends the delay: the desktop may show notifications again. */
  retrySoon(): void
}

export function createDesktopWatch(
  notifier: Notifier,
  clock: Clock,
  window: Pick<MainWindow, 'send'>,
  logger: Logger,
): DesktopWatch {
  const delay = createRetryDelay()
  let known: NotificationDesktop | null = null
  let areShown = true
  let lastShown: Instant | null = null
  let lastRefused: Instant | null = null

  return {
    async ask() {
      known = await notifier.state()
      return known
    },
    known: () => known,
    noteShown(isShown) {
      if (isShown) lastShown = clock.now()
      else lastRefused = clock.now()
      if (isShown) delay.reset()
      else delay.failed(clock.now())
      if (isShown === areShown) return
      areShown = isShown
      logger.info('reminders-visible', { areShown })
      window.send('reminders:visibilityChanged', { areShown })
    },
    areShown: () => areShown,
    lastShown: () => lastShown,
    lastRefused: () => lastRefused,
    waitsUntil: () => delay.until(),
    isWaiting: () => delay.isWaiting(clock.now()),
    retrySoon: () => delay.reset(),
  }
}
