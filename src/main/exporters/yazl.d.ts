// Only what zip.ts and storage/backupFiles/packBackup.ts use; yazl brings no types of its own.
declare module 'yazl' {
  import type { Readable } from 'node:stream'

  export class ZipFile {
    readonly outputStream: Readable
    addReadStream(
      source: Readable,
      name: string,
      options: {
        readonly compressionLevel: number
        readonly mtime: Date
        readonly mode: number
        readonly size?: number
        readonly forceZip64Format?: boolean
      },
    ): void
    end(options?: { readonly forceZip64Format: boolean }): void
    on(event: 'error', listen: (cause: Error) => void): this
  }
}
