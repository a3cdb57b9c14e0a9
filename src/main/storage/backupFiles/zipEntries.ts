import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { megabytes } from '@shared/domain/base/bytes'
import { leadsOutside } from '@shared/domain/backups/backupPart'
import {
  LARGEST_BACKUP,
  LARGEST_BACKUP_ENTRY,
  MOST_BACKUP_ENTRIES,
  MOST_TIMES_PACKED,
  SMALL_ENTRY,
  shownPath,
} from '@shared/domain/backups/backupProblems'
import { type Entry, type ZipFile, fromRandomAccessReaderPromise } from 'yauzl'
import { errorCode } from '../diskFailure'
import type { RandomAccess } from './randomAccess'
import { Refusal, refuse } from './refusal'
import { ZipReader } from './zipReader'

/** One file of an archive, with what its place in the archive promises. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: number
  readonly packedBytes: number
  readonly isPacked: boolean
  /** Where its header lies; its content comes after that. */
  readonly offset: number
}

const STORED = 0
const DEFLATED = 8
const KIND_OF_FILE = 0o170000
const LINK = 0o120000
const ORDINARY = 0o100000
/** Of a Unix system, which alone knows links. */
const MADE_ON_UNIX = 3
const ENCRYPTED = 0x1
/** Names an entry a second time, for some programs only. */
const UNICODE_PATH = 0x7075
/** Our own names and their extra fields are far shorter; what is kept of an entry has to be little. */
const LONGEST_FIELD = 512

const START_OF_ZIP = Buffer.from('PK\x03\x04', 'latin1')

/**
 * The files of a zip, in the order in which they lie there. Refuses an archive that any program could
 * read in another way, that leads out of its folder, or that would burst; nothing is unpacked yet.
 */
export async function zipEntries(bytes: RandomAccess): Promise<readonly ZipEntry[]> {
  const zip = await openZip(bytes)
  try {
    if (zip.comment.length > 0) refuse('backup-damaged')
    if (zip.entryCount > MOST_BACKUP_ENTRIES) {
      refuse('backup-too-many', { most: MOST_BACKUP_ENTRIES })
    }
    const entries: ZipEntry[] = []
    for await (const entry of zip.eachEntry()) entries.push(checked(entry))
    const inOrder = entries.sort((a, b) => a.offset - b.offset)
    checkNames(inOrder)
    checkSizes(inOrder)
    await checkPlaces(inOrder, bytes)
    return inOrder
  } catch (cause) {
    return damagedUnlessKnown(cause)
  } finally {
    zip.close()
  }
}

async function openZip(bytes: RandomAccess): Promise<ZipFile> {
  const start = await bytes.read(0, Math.min(bytes.size, START_OF_ZIP.length))
  if (!START_OF_ZIP.subarray(0, start.length).equals(start)) refuse('backup-not-ours')
  try {
    const options = { decodeStrings: false, autoClose: false }
    return await fromRandomAccessReaderPromise(new ZipReader(bytes), bytes.size, options)
  } catch (cause) {
    // It begins like a zip; its end, where yauzl begins to read, is not there.
    const isCut = cause instanceof Error && cause.message.startsWith('End of central directory')
    return isCut ? refuse('backup-cut-off') : damagedUnlessKnown(cause)
  }
}

/** yauzl tells in English sentences what is wrong with an archive; a disk that fails has a code. */
function damagedUnlessKnown(cause: unknown): never {
  if (cause instanceof Refusal || errorCode(cause) !== '') throw cause
  return refuse('backup-damaged')
}

function checked(entry: Entry): ZipEntry {
  const { fileNameRaw, extraFieldRaw, fileCommentRaw } = entry
  const fields = [fileNameRaw, extraFieldRaw, fileCommentRaw]
  if (fields.some(({ length }) => length > LONGEST_FIELD)) refuse('backup-damaged')
  const path = fileNameRaw.toString('utf8')
  const shown = { path: shownPath(path) }
  if (leadsOutside(path)) refuse('backup-outside', shown)
  if (entry.versionMadeBy >> 8 === MADE_ON_UNIX) {
    const kind = (entry.externalFileAttributes >>> 16) & KIND_OF_FILE
    if (kind === LINK) refuse('backup-link', shown)
    // Folders, pipes and devices; an archive without kinds says 0.
    if (kind !== ORDINARY && kind !== 0) refuse('backup-stranger', shown)
  }
  if (entry.generalPurposeBitFlag & ENCRYPTED) refuse('backup-damaged')
  if (entry.extraFields.some(({ id }) => id === UNICODE_PATH)) refuse('backup-double', shown)
  const method = entry.compressionMethod
  if (method !== STORED && method !== DEFLATED) refuse('backup-damaged')
  return {
    path,
    bytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    isPacked: method === DEFLATED,
    offset: entry.relativeOffsetOfLocalHeader,
  }
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>()
  for (const { path } of entries) {
    if (seen.has(path)) refuse('backup-double', { path: shownPath(path) })
    seen.add(path)
  }
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let all = 0
  for (const { path, bytes, packedBytes } of entries) {
    const shown = shownPath(path)
    const isSmall = bytes <= SMALL_ENTRY
    if (!isSmall && bytes > packedBytes * MOST_TIMES_PACKED) refuse('backup-bomb', { path: shown })
    // Packed it is at most a little larger than unpacked, whatever it holds.
    if (Math.max(bytes, packedBytes) > LARGEST_BACKUP_ENTRY) {
      refuse('backup-file-too-large', { path: shown, megabytes: megabytes(LARGEST_BACKUP_ENTRY) })
    }
    all += bytes
  }
  if (all > LARGEST_BACKUP)
    refuse('backup-too-large', { gigabytes: megabytes(LARGEST_BACKUP) / 1024 })
}

const HEADER_BYTES = 30
const HEADER_MARK = 0x04034b50

/**
 * Every file has a place of its own, and is called there what the directory calls it: a small archive
 * whose files share their bytes would unpack to a huge one.
 */
async function checkPlaces(entries: readonly ZipEntry[], bytes: RandomAccess): Promise<void> {
  let free = 0
  for (const entry of entries) {
    if (entry.offset < free) refuse('backup-bomb', { path: shownPath(entry.path) })
    const { path, start } = await headerOf(entry, bytes)
    if (path !== entry.path) refuse('backup-double', { path: shownPath(entry.path) })
    free = start + entry.packedBytes
  }
  if (free > bytes.size) refuse('backup-damaged')
}

async function headerOf(
  { offset }: ZipEntry,
  bytes: RandomAccess,
): Promise<{ readonly path: string; readonly start: number }> {
  const header = await bytes.read(offset, HEADER_BYTES)
  if (header.readUInt32LE(0) !== HEADER_MARK) refuse('backup-damaged')
  const nameLength = header.readUInt16LE(26)
  const name = await bytes.read(offset + HEADER_BYTES, nameLength)
  const start = offset + HEADER_BYTES + nameLength + header.readUInt16LE(28)
  return { path: name.toString('utf8'), start }
}

const inflate = promisify(inflateRaw)

/** The content of a file, of exactly the size that it promised. */
export async function contentOf(entry: ZipEntry, bytes: RandomAccess): Promise<Buffer> {
  const { start } = await headerOf(entry, bytes)
  const packed = await bytes.read(start, entry.packedBytes)
  if (!entry.isPacked) return packed
  const shown = { path: shownPath(entry.path) }
  try {
    // At least 1: zlib refuses 0.
    const content = await inflate(packed, { maxOutputLength: Math.max(1, entry.bytes) })
    return content.length === entry.bytes ? content : refuse('backup-sum', shown)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    return refuse(errorCode(cause) === 'ERR_BUFFER_TOO_LARGE' ? 'backup-bomb' : 'backup-sum', shown)
  }
}
