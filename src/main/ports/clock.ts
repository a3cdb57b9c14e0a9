import type { Instant } from '@shared/domain/base/civilDate'

/** The only way to the time; `every` is the only repeating timer. */
export interface Clock {
  now(): Instant
  /** The user's zone by its IANA name, asked anew each time: it may change while the app runs. */
  timeZone(): string
  /** Calls back about every `seconds`; gives the function that stops it. */
  every(seconds: number, callback: () => void): () => void
}

export interface IdSource {
  newId(): string
}
