import { RandomAccessReader } from 'yauzl'
import type { RandomAccess } from './randomAccess'

/** Lets yauzl read what may lie behind a passphrase. Whoever opened the file closes it. */
export class ZipReader extends RandomAccessReader {
  constructor(private readonly bytes: RandomAccess) {
    super()
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (cause: Error | null, bytesRead?: number) => void,
  ): void {
    this.bytes.read(position, length).then(
      (found) => {
        found.copy(into, offset)
        done(null, length)
      },
      (cause: unknown) => done(cause instanceof Error ? cause : new Error('unread')),
    )
  }
}
