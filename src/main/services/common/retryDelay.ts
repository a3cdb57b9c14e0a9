import { type Instant, addMinutes } from '@shared/domain/base/civilDate'

const DELAYS_IN_MINUTES = [1, 2, 4, 8, 15] as const

/** When to retry after failures: soon at first, then every quarter of an hour. */
export interface RetryDelay {
  isWaiting(now: Instant): boolean
  failed(now: Instant): void
  /** When the waiting ends; null when the last try did not fail. */
  until(): Instant | null
  reset(): void
}

export function createRetryDelay(): RetryDelay {
  let failures = 0
  let since: Instant = ''
  let until: Instant = ''
  return {
    // If the clock was set back since the failure, do not wait for it to catch up.
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
