import type { FileHandle } from 'node:fs/promises'
import { refuse } from './refusal'

/** Bytes of which any part can be read, in a file or behind a passphrase. */
export interface RandomAccess {
  readonly size: number
  /** Refuses when the bytes are not there any more, or are not genuine. */
  read(from: number, length: number): Promise<Buffer>
}

/** The bytes of an open file. A file that shrinks meanwhile counts as cut off. */
export async function fileBytes(file: FileHandle): Promise<RandomAccess> {
  const { size } = await file.stat()
  return {
    size,
    async read(from, length) {
      if (from < 0 || length < 0 || from + length > size) refuse('backup-damaged')
      const bytes = Buffer.alloc(length)
      let filled = 0
      while (filled < length) {
        const { bytesRead } = await file.read(bytes, filled, length - filled, from + filled)
        if (bytesRead === 0) refuse('backup-cut-off')
        filled += bytesRead
      }
      return bytes
    },
  }
}
