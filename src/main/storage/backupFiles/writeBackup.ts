import { accessSync, constants, existsSync } from 'node:fs'
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Result } from '@shared/contract/result'
import {
  BACKUP_VERSION,
  type BackupEntry,
  type BackupManifest,
  sumsOf,
} from '@shared/domain/backups/backupManifest'
import { BackupCount, receiptsNamedBy } from '@shared/domain/backups/backupDescription'
import { isBackupLeftover } from '@shared/domain/backups/backupName'
import { MANIFEST_PATH, SUMS_PATH, partOf } from '@shared/domain/backups/backupPart'
import { MOST_BACKUP_ENTRIES } from '@shared/domain/backups/backupProblems'
import type { BackupRequest, BackupWatch, WrittenBackup } from '../../ports/backups'
import { textOf } from '../documentFormat'
import { syncFolder, temporaryNameFor } from '../durableFile'
import { sha256 } from '../../common/sha256'
import { encrypted } from './ageFile'
import { type LibrarySource, readLibrary } from './librarySource'
import { openBackup } from './openBackup'
import { type PackedEntry, packBackup } from './packBackup'
import { refuse, refuseWith, withReasons } from './refusal'

/** It holds numbers and accounts: for its owner alone, where the file system knows owners. */
const PRIVATE_FILE = 0o600
/** Half of the time goes into reading back what was written. */
const HALF = 0.5

/**
 * Writes a backup beside its place, syncs it, reads all of it back and only then puts it in place: a
 * backup that fails its check never replaces one that passed. `workFactor` is lower in tests only.
 * See src/decisions/060-the-format-of-a-backup.md.
 */
export async function writeBackup(
  request: BackupRequest,
  watch: BackupWatch = {},
  workFactor?: number,
): Promise<Result<WrittenBackup>> {
  const { path, passphrase } = request
  const { signal, onProgress = () => undefined } = watch
  const temporary = temporaryNameFor(path)
  const written = await withReasons(async () => {
    refuseProtected(path)
    await sweepLeftovers(dirname(path), request.madeAt)
    const source = await readLibrary(request.folder, signal)
    const pieces = piecesOf(request, source, (done) => onProgress(done * HALF))
    await writeSynced(
      temporary,
      passphrase === null ? pieces : encrypted(pieces, passphrase, workFactor),
      signal,
    )
    const description = await readBack(temporary, passphrase, {
      signal,
      onProgress: (done) => onProgress(HALF + done * HALF),
    })
    signal?.throwIfAborted()
    await rename(temporary, path)
    syncFolder(dirname(path))
    return { description, fileBytes: (await stat(path)).size, leftOut: source.leftOut }
  }, signal).catch(async (cause: unknown) => {
    await removeQuietly(temporary)
    throw cause
  })
  if (!written.ok) await removeQuietly(temporary)
  return written
}

/** The place may be gone by now; what is left there is swept by the next backup. */
async function removeQuietly(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined)
}

/** A rename would replace a write-protected file wherever the folder is writable. */
function refuseProtected(path: string): void {
  accessSync(dirname(path), constants.W_OK)
  if (existsSync(path)) accessSync(path, constants.W_OK)
}

const A_DAY_IN_MS = 24 * 60 * 60 * 1000

/**
 * Removes what backups left here whose program was ended more than a day ago. Only the temporary files
 * of backups are called like that, and none of them was ever reported as made.
 */
async function sweepLeftovers(folder: string, now: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!isBackupLeftover(name)) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found !== null && Date.parse(now) - found.mtimeMs > A_DAY_IN_MS) await removeQuietly(path)
  }
}

async function writeSynced(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await open(path, 'wx', PRIVATE_FILE)
  try {
    for await (const piece of pieces) {
      signal?.throwIfAborted()
      await writeWhole(file, piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A disk that is almost full takes a part of what it is given, and reports success. */
async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += (await file.write(bytes, at, bytes.length - at)).bytesWritten
  }
}

async function readBack(path: string, passphrase: string | null, watch: BackupWatch) {
  const opened = await openBackup(path, passphrase, watch)
  if (!opened.ok) return refuseWith(opened.error)
  await opened.data.close()
  return opened.data.description
}

/** The zip of a backup: documents, receipts, the manifest that lists them, and the sums. */
function piecesOf(
  { appVersion, madeAt }: BackupRequest,
  source: LibrarySource,
  onProgress: (done: number) => void,
): AsyncIterable<Uint8Array> {
  return packBackup(entriesOf(source, { appVersion, madeAt }, onProgress), madeAt)
}

async function* entriesOf(
  source: LibrarySource,
  about: Pick<BackupManifest, 'appVersion' | 'madeAt'>,
  onProgress: (done: number) => void,
): AsyncGenerator<PackedEntry> {
  const { files, cards } = source
  const entries: BackupEntry[] = []
  const all = sizeOf(files, cards)
  let done = 0
  function listed(file: PackedEntry): PackedEntry {
    const { path, bytes } = file
    // The manifest and the sums come on top.
    if (entries.length + 2 >= MOST_BACKUP_ENTRIES) {
      refuse('backup-too-many', { most: MOST_BACKUP_ENTRIES })
    }
    entries.push({ path, bytes: bytes.length, sha256: sha256(bytes) })
    done += bytes.length
    onProgress(all === 0 ? 1 : Math.min(1, done / all))
    return file
  }
  for (const file of files) yield listed(file)
  for await (const file of source.receipts()) yield listed(file)
  const manifest = bytesOf(textOf(manifestOf(entries, cards, about)))
  yield { path: MANIFEST_PATH, bytes: manifest }
  yield { path: SUMS_PATH, bytes: bytesOf(sumsOf(entries, sha256(manifest))) }
}

function sizeOf(files: readonly PackedEntry[], cards: LibrarySource['cards']): number {
  const receipts = new Map(
    cards.flatMap(receiptsNamedBy).map(({ sha256, bytes }) => [sha256, bytes]),
  )
  const documents = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return [...receipts.values()].reduce((sum, bytes) => sum + bytes, documents)
}

function manifestOf(
  entries: readonly BackupEntry[],
  cards: LibrarySource['cards'],
  about: Pick<BackupManifest, 'appVersion' | 'madeAt'>,
): BackupManifest {
  const count = new BackupCount()
  for (const document of cards) count.add(document)
  const receipts = entries.flatMap(({ path }) => (partOf(path)?.kind === 'receipt' ? path : []))
  return {
    format: 'keepline-backup',
    schemaVersion: BACKUP_VERSION,
    ...about,
    counts: count.counts(receipts),
    entries: [...entries],
  }
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'utf8')
}
