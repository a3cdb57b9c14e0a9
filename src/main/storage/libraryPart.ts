import type { LibraryRepair } from '../ports/records'

/** A part of the library with its damage. */
export interface LibraryPart extends LibraryRepair {
  /** Compares it with the disk and takes in what another program changed. */
  look(): void
}
