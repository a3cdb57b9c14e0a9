import type { Clock } from '../../ports/clock'
import type { PowerEvents } from '../../ports/desktop'

/** Short enough that a 09:00 reminder appears at 09:00, and cheap enough to run for weeks. */
const SECONDS_BETWEEN_TICKS = 30

/** After this time the first tick does not wait for the window any longer: reminders matter more. */
const LONGEST_WAIT_SECONDS = 3

export interface Scheduler {
  /** The window is drawn: do the first tick now. */
  begin(): void
}

/**
 * Ticks every half minute. Never one long timer: that would oversleep a suspended computer, a change
 * of the clock and of the zone.
 */
export function createScheduler(
  clock: Clock,
  power: PowerEvents,
  {
    tick,
    wake,
  }: {
    readonly tick: () => void
    /** Called after sleep: what failed before may work now. */
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
