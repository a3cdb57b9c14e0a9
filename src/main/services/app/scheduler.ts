import type { Clock } from '../../ports/clock'
import type { PowerEvents } from '../../ports/desktop'

/** Short enough that a reminder at 09:00 comes at 09:00, and cheap enough to run for weeks. */
const SECONDS_BETWEEN_TICKS = 30

/** After this long the window is not waited for: a reminder matters more than a picture. */
const LONGEST_WAIT_SECONDS = 3

export interface Scheduler {
  /** The window is drawn; the first tick comes now. */
  begin(): void
}

/**
 * Looks at the clock again and again, never once until a far moment: such a timer would oversleep a
 * suspended computer, a change of the clock and of the zone.
 */
export function createScheduler(
  clock: Clock,
  power: PowerEvents,
  {
    tick,
    wake,
  }: {
    readonly tick: () => void
    /** After sleep: what did not work before it may work now. */
    readonly wake: () => void
  },
): Scheduler {
  let hasBegun = false
  function begin(): void {
    if (hasBegun) return
    hasBegun = true
    stopWaiting()
    clock.every(SECONDS_BETWEEN_TICKS, tick)
    power.onWake(wake)
    tick()
  }
  const stopWaiting = clock.every(LONGEST_WAIT_SECONDS, begin)
  return { begin }
}
