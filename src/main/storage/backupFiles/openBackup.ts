import { type FileHandle, open } from 'node:fs/promises'
import { type Result, failure } from '@shared/contract/result'
import {
  type BackupManifest,
  BackupManifestSchema,
  sumsOf,
} from '@shared/domain/backups/backupManifest'
import { BackupCount, describeBackup } from '@shared/domain/backups/backupDescription'
import {
  MANIFEST_PATH,
  SETTINGS_PATH,
  SUMS_PATH,
  VIEWS_PATH,
  cardPath,
  partOf,
  receiptPath,
} from '@shared/domain/backups/backupPart'
import { shownPath } from '@shared/domain/backups/backupProblems'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { MIGRATIONS } from '@shared/migrations/migrations'
import { readAnyVersion } from '@shared/migrations/readAnyVersion'
import type { BackupWatch, OpenBackup } from '../../ports/backups'
import {
  CARD_FORMAT,
  type DocumentFormat,
  SETTINGS_FORMAT,
  VIEWS_FORMAT,
  parseJson,
  readDocument,
} from '../documentFormat'
import { sha256 } from '../../common/sha256'
import { looksEncrypted, openEncrypted } from './ageFile'
import { type RandomAccess, fileBytes } from './randomAccess'
import { refuse, withReasons } from './refusal'
import { type ZipEntry, contentOf, zipEntries } from './zipEntries'

/** Verifies all of a backup before anything of it is given out. Changes nothing, ever. */
export async function openBackup(
  path: string,
  passphrase: string | null,
  watch: BackupWatch = {},
): Promise<Result<OpenBackup>> {
  let file: FileHandle
  try {
    file = await open(path, 'r')
  } catch {
    return failure('file-unreadable')
  }
  let isOpen = false
  try {
    const opened = await withReasons(() => verified(file, passphrase, watch), watch.signal)
    isOpen = opened.ok
    return opened
  } finally {
    if (!isOpen) await file.close()
  }
}

const LONGEST_START = 32

async function verified(
  file: FileHandle,
  passphrase: string | null,
  watch: BackupWatch,
): Promise<OpenBackup> {
  if (!(await file.stat()).isFile()) refuse('backup-not-ours')
  const raw = await fileBytes(file)
  const start = await raw.read(0, Math.min(raw.size, LONGEST_START))
  const isEncrypted = looksEncrypted(start)
  const bytes = isEncrypted ? await openEncrypted(raw, passphrase) : raw
  const archive = await readArchive(bytes)
  const missingReceipts = await verifyAll(archive, watch)
  return {
    description: describeBackup(archive.manifest, { isEncrypted, missingReceipts }),
    ...readerOf(archive),
    close: () => file.close(),
  }
}

/** An archive of which the files are known to be those of the manifest, and nothing else yet. */
interface Archive {
  readonly manifest: BackupManifest
  /** A file's content, if its sum is right; null when the backup has no such file. */
  readonly content: (path: string) => Promise<Buffer | null>
}

async function readArchive(bytes: RandomAccess): Promise<Archive> {
  const entries = new Map((await zipEntries(bytes)).map((entry) => [entry.path, entry]))
  const manifestBytes = await contentAt(MANIFEST_PATH, entries, bytes)
  const manifest = manifestIn(manifestBytes)
  const listed = new Map(manifest.entries.map((entry) => [entry.path, entry]))
  const sums = await contentAt(SUMS_PATH, entries, bytes)
  if (sums.toString('utf8') !== sumsOf(manifest.entries, sha256(manifestBytes))) {
    refuse('backup-sum', { path: SUMS_PATH })
  }
  checkListed(manifest, entries)
  return {
    manifest,
    async content(path) {
      const wanted = listed.get(path)?.sha256
      if (wanted === undefined) return null
      const content = await contentAt(path, entries, bytes)
      return sha256(content) === wanted ? content : refuse('backup-sum', { path })
    },
  }
}

async function contentAt(
  path: string,
  entries: ReadonlyMap<string, ZipEntry>,
  bytes: RandomAccess,
): Promise<Buffer> {
  const entry = entries.get(path)
  if (entry) return contentOf(entry, bytes)
  // A zip without a manifest is some other program's zip.
  return path === MANIFEST_PATH ? refuse('backup-not-ours') : refuse('backup-missing', { path })
}

function manifestIn(bytes: Buffer): BackupManifest {
  const raw = parseJson(bytes.toString('utf8'))
  if (raw === null || raw['format'] !== 'keepline-backup') return refuse('backup-not-ours')
  const shape = { schema: BackupManifestSchema, migrations: MIGRATIONS.backup }
  const reading = readAnyVersion(raw, shape)
  if (reading.is === 'good') return reading.document
  return refuse(reading.problem === 'newer-version' ? 'backup-newer' : 'backup-damaged')
}

/** The archive has every file of the manifest in its size, and no others. */
function checkListed(
  { entries: listed }: BackupManifest,
  entries: ReadonlyMap<string, ZipEntry>,
): void {
  const unlisted = new Set(entries.keys())
  unlisted.delete(MANIFEST_PATH)
  unlisted.delete(SUMS_PATH)
  for (const { path, bytes } of listed) {
    const shown = { path: shownPath(path) }
    if (partOf(path) === null) refuse('backup-stranger', shown)
    const entry = entries.get(path)
    if (entry === undefined) return refuse('backup-missing', shown)
    // The second line of the same file.
    if (!unlisted.delete(path)) refuse('backup-double', shown)
    if (entry.bytes !== bytes) refuse('backup-sum', shown)
  }
  const [stranger] = unlisted
  if (stranger !== undefined) refuse('backup-stranger', { path: shownPath(stranger) })
}

/** Reads every file; the number of receipts that the documents name and the backup has not. */
async function verifyAll(
  { manifest, content }: Archive,
  { signal, onProgress = () => undefined }: BackupWatch,
): Promise<number> {
  const count = new BackupCount()
  const receipts: string[] = []
  const all = manifest.entries.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  for (const { path, bytes, sha256 } of manifest.entries) {
    signal?.throwIfAborted()
    const found = await content(path)
    const part = partOf(path)
    if (found === null || part === null) return refuse('backup-missing', { path })
    if (part.kind === 'card') count.add(cardIn(found, part.cardId))
    if (part.kind === 'settings') documentIn(found, SETTINGS_FORMAT, path)
    if (part.kind === 'views') documentIn(found, VIEWS_FORMAT, path)
    if (part.kind === 'receipt') {
      if (part.sha256 !== sha256) refuse('backup-sum', { path })
      receipts.push(path)
    }
    done += bytes
    onProgress(done / all)
  }
  const counts = count.counts(receipts)
  const { cards, renewals, receipts: files } = manifest.counts
  if (counts.cards !== cards || counts.renewals !== renewals || counts.receipts !== files) {
    refuse('backup-damaged')
  }
  return count.missing(receipts)
}

function cardIn(bytes: Buffer, cardId: string): CardDocument {
  const path = cardPath(cardId)
  const document = documentIn(bytes, CARD_FORMAT, path)
  return document.card.id === cardId ? document : refuse('backup-document', { path })
}

function documentIn<T>(bytes: Buffer, format: DocumentFormat<T>, path: string): T {
  const reading = readDocument(bytes.toString('utf8'), format)
  if (reading.is === 'good') return reading.document
  return reading.problem === 'newer-version'
    ? refuse('backup-newer')
    : refuse('backup-document', { path })
}

function readerOf({ manifest, content }: Archive): Omit<OpenBackup, 'description' | 'close'> {
  const read = <T>(path: string, parse: (bytes: Buffer) => T) =>
    withReasons(async () => {
      const bytes = await content(path)
      return bytes === null ? null : parse(bytes)
    })
  return {
    cardIds: manifest.entries.flatMap(({ path }) => {
      const part = partOf(path)
      return part?.kind === 'card' ? part.cardId : []
    }),
    card: (cardId) => read(cardPath(cardId), (bytes) => cardIn(bytes, cardId)),
    settings: () =>
      read(SETTINGS_PATH, (bytes) => documentIn(bytes, SETTINGS_FORMAT, SETTINGS_PATH)),
    views: () => read(VIEWS_PATH, (bytes) => documentIn(bytes, VIEWS_FORMAT, VIEWS_PATH)),
    receipt: ({ sha256, type }) => read(receiptPath(sha256, type), (bytes) => bytes),
  }
}
