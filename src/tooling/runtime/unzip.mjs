import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

const PERMISSION_BITS = 0o777

/**
 * Unpacks the wanted entries of a zip file, with their permissions. Names that would leave the
 * folder are refused by yauzl.
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | undefined} placeOf where an entry goes, relative to the folder;
 *   undefined leaves it out
 */
export async function unzip(zip, folder, placeOf) {
  const archive = await openPromise(zip)
  for await (const entry of archive.eachEntry()) {
    const place = placeOf(entry.fileName)
    if (place === undefined || entry.fileName.endsWith('/')) continue
    const target = join(folder, place)
    await mkdir(dirname(target), { recursive: true })
    // The upper half of the external attributes is the Unix mode.
    const mode = (entry.externalFileAttributes >>> 16) & PERMISSION_BITS
    const source = await archive.openReadStreamPromise(entry)
    await pipeline(source, createWriteStream(target, { mode }))
  }
}
