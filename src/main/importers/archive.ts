import { buffer as bytesOf } from 'node:stream/consumers'
import { type Entry, fromBufferPromise } from 'yauzl'
import { A_MEGABYTE } from '@shared/domain/base/bytes'

/** No receipt and no workbook of ours is larger; an entry that claims more is not unpacked. */
const LARGEST_ENTRY = 512 * A_MEGABYTE

export interface Archive {
  readonly names: readonly string[]
  /**
   * The content of an entry; null when there is none, when it is damaged, or when it exceeds
   * `LARGEST_ENTRY`.
   */
  read(name: string): Promise<Uint8Array | null>
}

/** Opens a zip; null when the bytes are not a zip or are truncated. */
export async function openArchive(bytes: Uint8Array): Promise<Archive | null> {
  try {
    const zip = await fromBufferPromise(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { autoClose: false },
    )
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
    }
    return {
      names: [...entries.keys()],
      async read(name) {
        const entry = entries.get(name)
        if (!entry || entry.uncompressedSize > LARGEST_ENTRY) return null
        return zip
          .openReadStreamPromise(entry)
          .then(bytesOf)
          .catch(() => null)
      },
    }
  } catch {
    return null
  }
}
