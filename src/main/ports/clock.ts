import type { Instant } from '@shared/domain/base/civilDate'

/** The only source of time. `every` is the only repeating timer. */
export interface Clock {
  now(): Instant
  /** The user's zone (IANA name). Ask each time, because it may change while the app runs. */
  timeZone(): string
  /** Calls back about every `seconds`. Returns the function that stops it. */
  every(seconds: number, callback: () => void): () => void
}

export interface IdSource {
  newId(): string
}
