import type { Clock } from '../../ports/clock'
import type { TrayView } from '../../ports/tray'

/** How long a panel may take to show our icon: at a login it often starts after the app. */
const PATIENCE_SECONDS = 10

export interface WindowGuardNeeds {
  readonly clock: Pick<Clock, 'every'>
  readonly tray: Pick<TrayView, 'isAvailable' | 'onAvailabilityChanged'>
  /** Shows the window if the user cannot reach it without the tray. */
  readonly comeBack: () => void
}

export interface WindowGuard {
  /** Checks whether the tray can bring the window back; if not, shows the window after a while. */
  check(): void
}

/**
 * Makes sure that the user can always reach the window: a hidden window shows itself when no panel
 * shows our icon.
 * See src/decisions/041-nobody-is-locked-out.md.
 */
export function createWindowGuard({ clock, tray, comeBack }: WindowGuardNeeds): WindowGuard {
  let stopWaiting: (() => void) | null = null

  function decide(): void {
    stopWaiting?.()
    stopWaiting = null
    if (!tray.isAvailable()) comeBack()
  }
  function check(): void {
    if (stopWaiting === null && !tray.isAvailable()) {
      stopWaiting = clock.every(PATIENCE_SECONDS, decide)
    }
  }

  tray.onAvailabilityChanged(check)
  return { check }
}
