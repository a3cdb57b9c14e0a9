// yauzl 3 brings no types, and the published ones describe version 2. Only what unzip.mjs uses.
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  interface Entry {
    readonly fileName: string
    readonly externalFileAttributes: number
  }

  interface ZipFile {
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
  }

  export function openPromise(path: string): Promise<ZipFile>
}
