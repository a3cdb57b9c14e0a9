// yauzl 3 brings no types; this adds to what the tooling declares only what archive.ts uses.
declare module 'yauzl' {
  interface Entry {
    readonly uncompressedSize: number
  }

  export function fromBufferPromise(
    buffer: Buffer,
    options: { readonly autoClose: boolean },
  ): Promise<ZipFile>
}
