import { hkdfSync } from 'node:crypto'
import { Readable } from 'node:stream'
import { chacha20, chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { Decrypter, Encrypter } from 'age-encryption'
import type { RandomAccess } from './randomAccess'
import { refuse } from './refusal'

// A backup with a passphrase is an age file (https://age-encryption.org/v1), which the program `age`
// opens as well. See src/decisions/060-the-format-of-a-backup.md.

/** 2^18 rounds of scrypt in 256 MB of memory: what `age --passphrase` takes, too. */
const WORK_FACTOR = 18

const INTRO = 'age-encryption.org/v1\n'
/** The only header of an age file with a passphrase: scrypt stands alone in it. */
const HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} ([1-9]\d*)\n[\w+/]{43}\n--- [\w+/]{43}\n/
const LONGEST_HEADER = 256
const NONCE = 16
const TAG = 16
const CHUNK = 64 * 1024
const SEALED_CHUNK = CHUNK + TAG
const KEPT_CHUNKS = 8

/** What everybody types as the same passphrase is the same bytes, whatever keyboard it came from. */
function plainPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC')
}

/** Encrypts as the pieces come. `workFactor` is lower in tests only. */
export async function* encrypted(
  pieces: AsyncIterable<Uint8Array>,
  passphrase: string,
  workFactor = WORK_FACTOR,
): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(plainPassphrase(passphrase))
  encrypter.setScryptWorkFactor(workFactor)
  const source = Readable.from(pieces, { objectMode: true, highWaterMark: 1 })
  yield* await encrypter.encrypt(Readable.toWeb(source) as ReadableStream<Uint8Array>)
}

/** True for bytes that begin like an age file, even one that is cut off within its header. */
export function looksEncrypted(start: Buffer): boolean {
  const text = start.toString('latin1')
  return text !== '' && (text.startsWith(INTRO) || INTRO.startsWith(text))
}

/**
 * Opens an age file. Each part is decrypted when it is read, so nothing of it lies unencrypted on a
 * disk or whole in memory; the last part is checked first, because it alone says that nothing is cut.
 */
export async function openEncrypted(
  file: RandomAccess,
  passphrase: string | null,
): Promise<RandomAccess> {
  const start = await file.read(0, Math.min(file.size, LONGEST_HEADER))
  const header = headerOf(start)
  if (passphrase === null) return refuse('backup-passphrase-needed')
  const fileKey = await fileKeyOf(header, passphrase)
  const payload = file.size - header.length - NONCE
  if (payload < TAG) refuse('backup-cut-off')
  const nonce = await file.read(header.length, NONCE)
  const key = new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32))
  return decrypting(key, {
    size: payload,
    read: (from, length) => file.read(header.length + NONCE + from, length),
  })
}

function headerOf(start: Buffer): Buffer {
  const text = start.toString('latin1')
  const [header, workFactor] = HEADER.exec(text) ?? []
  if (header === undefined) {
    // An age file for a key instead of a passphrase is none of ours.
    if (!`${INTRO}-> scrypt `.startsWith(text) && !text.startsWith(`${INTRO}-> scrypt `)) {
      refuse('backup-not-ours')
    }
    return refuse(start.length < LONGEST_HEADER ? 'backup-cut-off' : 'backup-damaged')
  }
  if (Number(workFactor) > WORK_FACTOR) refuse('backup-passphrase-cost')
  return start.subarray(0, header.length)
}

async function fileKeyOf(header: Buffer, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(plainPassphrase(passphrase))
  try {
    return await decrypter.decryptHeader(header)
  } catch (cause) {
    // The library has no codes; its other errors mean that the header was tampered with.
    const isWrong = cause instanceof Error && cause.message.startsWith('no identity matched')
    return refuse(isWrong ? 'backup-passphrase-wrong' : 'backup-damaged')
  }
}

async function decrypting(key: Uint8Array, sealed: RandomAccess): Promise<RandomAccess> {
  const last = Math.ceil(sealed.size / SEALED_CHUNK) - 1
  const size = sealed.size - (last + 1) * TAG
  const sealedChunk = (index: number) => {
    const from = index * SEALED_CHUNK
    return sealed.read(from, Math.min(SEALED_CHUNK, sealed.size - from))
  }
  const opened = async (index: number) => {
    const plain = unsealed(key, nonceOf(index, index === last), await sealedChunk(index))
    return plain ?? refuse('backup-damaged')
  }
  await checkEnd(key, last, await sealedChunk(last))
  const kept = new Map<number, Promise<Uint8Array>>()
  function chunk(index: number): Promise<Uint8Array> {
    const found = kept.get(index) ?? opened(index)
    // What was used last stands last, and what stands first is dropped.
    kept.delete(index)
    kept.set(index, found)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_CHUNKS && oldest !== undefined) kept.delete(oldest)
    return found
  }
  return {
    size,
    async read(from, length) {
      if (from < 0 || length < 0 || from + length > size) refuse('backup-damaged')
      const bytes = Buffer.alloc(length)
      for (let at = from; at < from + length;) {
        const part = (await chunk(Math.floor(at / CHUNK))).subarray(at % CHUNK)
        bytes.set(part.subarray(0, from + length - at), at - from)
        at += part.length
      }
      return bytes
    },
  }
}

/** The number of the chunk, and whether it is the last one. */
function nonceOf(index: number, isLast: boolean): Uint8Array {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(index, 5, 6)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

function unsealed(key: Uint8Array, nonce: Uint8Array, chunk: Uint8Array): Uint8Array | null {
  try {
    return chacha20poly1305(key, nonce).decrypt(chunk)
  } catch {
    return null
  }
}

/** Every zip that we pack ends with this record, without a comment behind it. */
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1')
const END_OF_ZIP_BYTES = 22

/** Tells a file that was cut off from one whose end was damaged. */
async function checkEnd(key: Uint8Array, last: number, chunk: Uint8Array): Promise<void> {
  if (last > 0 && chunk.length <= TAG) refuse('backup-cut-off')
  const nonce = nonceOf(last, true)
  if (unsealed(key, nonce, chunk) !== null) return
  // Decrypted without being checked, and only looked at: where the end of a zip shows through, the
  // end is there and something in it is wrong.
  const plain = chacha20(key, nonce, chunk.subarray(0, chunk.length - TAG), undefined, 1)
  const isEnd = END_OF_ZIP.equals(plain.subarray(-END_OF_ZIP_BYTES, -END_OF_ZIP_BYTES + 4))
  refuse(isEnd ? 'backup-damaged' : 'backup-cut-off')
}
