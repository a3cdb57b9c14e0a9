import type { Instant } from '@shared/domain/base/civilDate'
import type { Clock } from '../../ports/clock'
import type { Logger } from '../../ports/logger'
import type { NotificationDesktop, Notifier } from '../../ports/notifications'
import type { MainWindow } from '../../ports/window'
import { createRetryDelay } from '../common/retryDelay'

/** What is known of the desktop that shows our notifications. */
export interface DesktopWatch {
  /** Asks it. */
  look(): Promise<NotificationDesktop>
  /** What it said when it was last asked; null before the first time. */
  known(): NotificationDesktop | null
  /** Whether it has just shown what it was given. */
  told(isShown: boolean): void
  areShown(): boolean
  lastShown(): Instant | null
  lastRefused(): Instant | null
  /** After a refusal: not to be asked again before then. */
  waitsUntil(): Instant | null
  isWaiting(): boolean
  /** It may show notifications again: try at the next check. */
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
    async look() {
      known = await notifier.state()
      return known
    },
    known: () => known,
    told(isShown) {
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
