import type { Instant } from '@shared/domain/base/civilDate'

export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file of an archive that may be too large to be held in memory. */
export interface StreamedFile {
  readonly name: string
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/** Makes one archive of many files; asks for the next one when the last is in it. */
export type Packer = (
  files: AsyncIterable<PackedFile | StreamedFile>,
  now: Instant,
) => AsyncIterable<Uint8Array>
