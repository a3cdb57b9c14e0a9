import { createHash } from 'node:crypto'
import { sha256 } from '../../common/sha256'
import type { PackedFile, StreamedFile } from '../../ports/archives'

export interface SummedFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** Computes the checksum of each file of an archive from the bytes that go into it. */
export class PackSums {
  private readonly summed: SummedFile[] = []

  get files(): readonly SummedFile[] {
    return this.summed
  }

  listed(name: string, bytes: Uint8Array): PackedFile {
    this.summed.push({ name, bytes: bytes.length, sha256: sha256(bytes) })
    return { name, bytes }
  }

  /** Passes a file through; it is listed after its last piece. */
  passing(name: string, pieces: AsyncIterable<Uint8Array>): StreamedFile {
    return { name, pieces: this.watched(name, pieces) }
  }

  /** The list in the format of `sha256sum -c`. */
  text(): string {
    return this.summed.map((file) => `${file.sha256}  ${file.name}\n`).join('')
  }

  private async *watched(name: string, pieces: AsyncIterable<Uint8Array>) {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
    this.summed.push({ name, bytes, sha256: hash.digest('hex') })
  }
}
