import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Instant } from '@shared/domain/civilDate'
import { ZipFile } from 'yazl'
import type { PackedFile, Packer } from '../ports'

/** Readable by everybody, as any program's files are. */
const ORDINARY_FILE = 0o100644
/** Pictures and PDFs are compressed already. */
const WORTH_COMPRESSING = /\.(csv|json|txt)$|^[^.]+$/

/** A zip with UTF-8 names; beyond 4 GB in the format's larger form. */
export const packZip: Packer = (files, now) => {
  const zip = new ZipFile()
  const { outputStream } = zip
  zip.on('error', (cause) => outputStream.destroy(cause))
  addAll(zip, files, now).then(
    () => zip.end(),
    (cause: unknown) => outputStream.destroy(cause instanceof Error ? cause : new Error('unread')),
  )
  return outputStream
}

const PIECE_BYTES = 1024 * 1024

/** In pieces, so that others get their turn while a large file is summed and packed. */
function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

/** Asks for the next file when the last one is in the zip, so that memory holds one at a time. */
async function addAll(zip: ZipFile, files: AsyncIterable<PackedFile>, now: Instant): Promise<void> {
  for await (const { name, bytes } of files) {
    const source = Readable.from(piecesOf(bytes))
    zip.addReadStream(source, name, {
      compress: WORTH_COMPRESSING.test(name),
      mtime: new Date(now),
      mode: ORDINARY_FILE,
    })
    await finished(source)
  }
}
