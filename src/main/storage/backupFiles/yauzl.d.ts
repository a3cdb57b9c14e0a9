// yauzl 3 has no types of its own. This adds what this folder uses to the declarations in
// src/tooling and src/main/importers.
declare module 'yauzl' {
  interface Entry {
    readonly fileNameRaw: Buffer
    readonly extraFieldRaw: Buffer
    readonly fileCommentRaw: Buffer
    readonly extraFields: readonly { readonly id: number }[]
    readonly versionMadeBy: number
    readonly generalPurposeBitFlag: number
    readonly compressionMethod: number
    readonly compressedSize: number
    readonly relativeOffsetOfLocalHeader: number
  }

  interface ZipFile {
    readonly comment: Buffer
    readonly entryCount: number
    close(): void
  }

  export class RandomAccessReader {
    read(
      into: Buffer,
      offset: number,
      length: number,
      position: number,
      done: (cause: Error | null, bytesRead?: number) => void,
    ): void
  }

  export function fromRandomAccessReaderPromise(
    reader: RandomAccessReader,
    size: number,
    options: { readonly decodeStrings: boolean; readonly autoClose: boolean },
  ): Promise<ZipFile>
}
