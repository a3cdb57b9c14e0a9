import { type Instant, addMinutes } from '@shared/domain/base/civilDate'

const DELAYS_IN_MINUTES = [1, 2, 4, 8, 15] as const

/** When to try again what failed: soon at first, then every quarter of an hour. */
export interface RetryDelay {
  isWaiting(now: Instant): boolean
  failed(now: Instant): void
  /** The end of the waiting; null when nothing failed. */
  until(): Instant | null
  reset(): void
}

export function createRetryDelay(): RetryDelay {
  let failures = 0
  let since: Instant = ''
  let until: Instant = ''
  return {
    // A clock that was set back before the failure would otherwise keep us waiting as long.
    isWaiting: (now) => since <= now && now < until,
    failed(now) {
      since = now
      until = addMinutes(now, DELAYS_IN_MINUTES[failures] ?? 15)
      failures++
    },
    until: () => until || null,
    reset() {
      failures = 0
      until = ''
    },
  }
}
