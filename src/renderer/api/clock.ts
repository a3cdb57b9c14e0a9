import type { Instant } from '@shared/domain/base/civilDate'

/**
 * The clock of the in-memory api in a plain browser. In the app the main process keeps the time and
 * sends it to the window (`app:info`, `clock:ticked`).
 */
export const browserClock = {
  // eslint-disable-next-line no-restricted-syntax -- this is the clock
  now: (): Instant => new Date().toISOString(),
  timeZone: (): string => Intl.DateTimeFormat().resolvedOptions().timeZone,
}
