import type { Clock } from '../../ports/clock'
import type { TrayView } from '../../ports/tray'

/** How long a panel may take to show our icon: at a login it often starts after us. */
const PATIENCE_SECONDS = 10

export interface WindowGuardNeeds {
  readonly clock: Pick<Clock, 'every'>
  readonly tray: Pick<TrayView, 'isAvailable' | 'onAvailabilityChanged'>
  /** Shows the window if it is out of reach without the tray. */
  readonly comeBack: () => void
}

export interface WindowGuard {
  /** Looks whether the tray can give the window back; else brings it back after a while. */
  look(): void
}

/**
 * No setting and no missing panel locks the user out: what the tray cannot show shows itself.
 * See src/decisions/041-nobody-is-locked-out.md.
 */
export function createWindowGuard({ clock, tray, comeBack }: WindowGuardNeeds): WindowGuard {
  let stopWaiting: (() => void) | null = null

  function decide(): void {
    stopWaiting?.()
    stopWaiting = null
    if (!tray.isAvailable()) comeBack()
  }
  function look(): void {
    if (stopWaiting === null && !tray.isAvailable()) {
      stopWaiting = clock.every(PATIENCE_SECONDS, decide)
    }
  }

  tray.onAvailabilityChanged(look)
  return { look }
}
