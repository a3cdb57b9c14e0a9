// yauzl 3 has no types of its own. This adds what archive.ts uses to the declarations in
// src/tooling.
declare module 'yauzl' {
  interface Entry {
    readonly uncompressedSize: number
  }

  export function fromBufferPromise(
    buffer: Buffer,
    options: { readonly autoClose: boolean },
  ): Promise<ZipFile>
}
