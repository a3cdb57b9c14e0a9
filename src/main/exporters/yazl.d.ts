// Only what zip.ts uses; yazl brings no types of its own.
declare module 'yazl' {
  import type { Readable } from 'node:stream'

  export class ZipFile {
    readonly outputStream: Readable
    addReadStream(
      source: Readable,
      name: string,
      options: { readonly compressionLevel: number; readonly mtime: Date; readonly mode: number },
    ): void
    end(): void
    on(event: 'error', listen: (cause: Error) => void): this
  }
}
