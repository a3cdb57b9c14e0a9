import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Instant } from '@shared/domain/base/civilDate'
import { ZipFile } from 'yazl'
import type { PackedFile, Packer, StreamedFile } from '../ports/archives'
import { A_MEGABYTE } from '@shared/domain/base/bytes'

/** World-readable, like any program's files. */
const ORDINARY_FILE = 0o100644
/** Extensions worth compressing. Pictures and PDFs are compressed already. */
const WORTH_COMPRESSING = /\.(csv|html|ics|json|txt|xml|rels)$|^[^.]+$/
const USUAL_LEVEL = 6
const PIECE_BYTES = A_MEGABYTE

/** Packs files into a zip with UTF-8 names, in Zip64 form beyond 4 GB. */
export const packZip: Packer = (files, now) => packStreams(streamed(files), now, USUAL_LEVEL)

async function* streamed(
  files: AsyncIterable<PackedFile | StreamedFile>,
): AsyncGenerator<StreamedFile> {
  for await (const file of files) {
    yield 'bytes' in file ? { name: file.name, pieces: piecesOf(file.bytes) } : file
  }
}

/** Splits a large file, so that other work gets its turn while it is hashed and compressed. */
function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

/** Packs files as they come. `level` is 1 (fast) to 9 (small). */
export function packStreams(
  files: AsyncIterable<StreamedFile>,
  now: Instant,
  level: number,
): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  const { outputStream } = zip
  zip.on('error', (cause) => outputStream.destroy(cause))
  addAll(zip, files, now, level).then(
    () => zip.end(),
    (cause: unknown) => outputStream.destroy(cause instanceof Error ? cause : new Error('unread')),
  )
  return outputStream
}

/** Takes the next file only when the last one is in the zip, so that memory holds one at a time. */
async function addAll(
  zip: ZipFile,
  files: AsyncIterable<StreamedFile>,
  now: Instant,
  level: number,
): Promise<void> {
  for await (const { name, pieces } of files) {
    const source = Readable.from(pieces)
    zip.addReadStream(source, name, {
      compressionLevel: WORTH_COMPRESSING.test(name) ? level : 0,
      mtime: new Date(now),
      mode: ORDINARY_FILE,
    })
    // When the reader of the archive stops, close the source too.
    const stop = () => source.destroy()
    zip.outputStream.once('close', stop)
    await finished(source)
    zip.outputStream.off('close', stop)
  }
}
