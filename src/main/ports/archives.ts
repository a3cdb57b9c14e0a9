import type { Instant } from '@shared/domain/base/civilDate'

export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file of an archive in pieces, because it may be too large for memory. */
export interface StreamedFile {
  readonly name: string
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/** Packs files into one archive. Takes the next file when the last one is in it. */
export type Packer = (
  files: AsyncIterable<PackedFile | StreamedFile>,
  now: Instant,
) => AsyncIterable<Uint8Array>
