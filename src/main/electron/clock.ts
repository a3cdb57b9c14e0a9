import type { Clock } from '../ports/clock'
import type { SystemZone } from './systemZone'

/**
 * The system's clock. With `startAt` (development and tests only) the clock begins at that moment and
 * runs on from there, so that a deadline can be tried out without waiting for it.
 */
export function createClock(startAt: string | undefined, zone: Pick<SystemZone, 'read'>): Clock {
  const shift = startAt === undefined ? 0 : Date.parse(startAt) - Date.now()
  if (Number.isNaN(shift)) throw new Error('KEEPLINE_NOW is no ISO 8601 moment')
  return {
    now: () => new Date(Date.now() + shift).toISOString(),
    timeZone: zone.read,
    every: (seconds, callback) => {
      const timer = setInterval(callback, seconds * 1000)
      return () => clearInterval(timer)
    },
  }
}
