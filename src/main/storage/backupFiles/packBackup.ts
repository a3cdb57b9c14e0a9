import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { deflateRawSync } from 'node:zlib'
import type { Instant } from '@shared/domain/base/civilDate'
import { MOST_TIMES_PACKED, SMALL_ENTRY } from '@shared/domain/backups/backupProblems'
import { ZipFile } from 'yazl'

export interface PackedEntry {
  readonly path: string
  readonly bytes: Uint8Array
}

/** For its owner alone where somebody unpacks it. */
const PRIVATE_FILE = 0o100600
const LEVEL = 6
const TEXT = /\.(json|txt)$|SUMS$/

/**
 * Packs the files of a backup as they come, in the Zip64 form throughout, so that a large backup is no
 * other format than a small one. Memory holds one file at a time.
 */
export function packBackup(
  entries: AsyncIterable<PackedEntry>,
  madeAt: Instant,
): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  const { outputStream } = zip
  zip.on('error', (cause) => outputStream.destroy(cause))
  addAll(zip, entries, madeAt).then(
    () => zip.end({ forceZip64Format: true }),
    (cause: unknown) => outputStream.destroy(cause instanceof Error ? cause : new Error('unread')),
  )
  return outputStream
}

async function addAll(
  zip: ZipFile,
  entries: AsyncIterable<PackedEntry>,
  madeAt: Instant,
): Promise<void> {
  for await (const { path, bytes } of entries) {
    const source = Readable.from([bytes])
    zip.addReadStream(source, path, {
      compressionLevel: levelFor(path, bytes),
      mtime: new Date(madeAt),
      mode: PRIVATE_FILE,
      size: bytes.length,
      forceZip64Format: true,
    })
    // When the reader of the archive stops, close the source too.
    const stop = () => source.destroy()
    zip.outputStream.once('close', stop)
    await finished(source)
    zip.outputStream.off('close', stop)
  }
}

/** Pictures and PDFs are packed already. What packs like a bomb would be refused as one, so it is not. */
function levelFor(path: string, bytes: Uint8Array): number {
  if (!TEXT.test(path)) return 0
  if (bytes.length <= SMALL_ENTRY) return LEVEL
  const packed = deflateRawSync(bytes, { level: LEVEL }).length
  return bytes.length / packed < MOST_TIMES_PACKED / 2 ? LEVEL : 0
}
