import { readFileSync, readdirSync, statSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import {
  SETTINGS_PATH,
  VIEWS_PATH,
  cardPath,
  partOf,
  receiptPath,
  unreadablePath,
} from '@shared/domain/backups/backupPart'
import { LARGEST_BACKUP_ENTRY } from '@shared/domain/backups/backupProblems'
import { receiptsNamedBy } from '@shared/domain/backups/backupDescription'
import { errorCode } from '../diskFailure'
import {
  CARD_FORMAT,
  type DocumentFormat,
  SETTINGS_FORMAT,
  VIEWS_FORMAT,
  readDocument,
} from '../documentFormat'

import { containedFile } from '../pathGuard'
import { sha256 } from '../../common/sha256'
import { writingState } from '../writingState'
import type { PackedEntry } from './packBackup'
import { refuse } from './refusal'

/** The documents of a library as they lay on the disk at one moment. */
export interface LibrarySource {
  /** Those that can be read, byte by byte, then those that cannot, under `unreadable/`. */
  readonly files: readonly PackedEntry[]
  readonly cards: readonly CardDocument[]
  /** The paths of documents that are too large for a backup. */
  readonly leftOut: readonly string[]
  /** One receipt file after the other; those that are missing or damaged are left out. */
  receipts(): AsyncIterable<PackedEntry>
}

const TRIES = 20
const PAUSE_MS = 250

/**
 * Reads the documents of a data folder while the app may be writing to it. Each is replaced as a
 * whole; when anything changed between the first look and the last, all are read again.
 */
export async function readLibrary(folder: string, signal?: AbortSignal): Promise<LibrarySource> {
  for (let left = TRIES; left > 0; left -= 1) {
    const before = stampOf(folder)
    if (before !== null) {
      const source = sourceOf(folder)
      if (stampOf(folder) === before) return source
    }
    await pause(PAUSE_MS, undefined, { signal })
  }
  return refuse('busy')
}

/** The state of all documents; null while an import or a restore of everything is being written. */
function stampOf(folder: string): string | null {
  const { isDone, stamp } = writingState(folder)
  if (!isDone) return null
  const files = documentPaths(folder).map((path) => `${path} ${fileStamp(join(folder, path))}`)
  return [stamp, ...files].join('\n')
}

function fileStamp(path: string): string {
  try {
    const { mtimeNs, size, ino } = statSync(path, { bigint: true })
    return `${mtimeNs} ${size} ${ino}`
  } catch (cause) {
    return errorCode(cause)
  }
}

function documentPaths(folder: string): string[] {
  const cards = namesIn(join(folder, 'cards')).flatMap((name) => {
    const part = partOf(`cards/${name}`)
    return part?.kind === 'card' ? cardPath(part.cardId) : []
  })
  const others = namesIn(folder).filter((name) => [SETTINGS_PATH, VIEWS_PATH].includes(name))
  return [...cards.sort(), ...others.sort()]
}

/** A folder that is not there holds nothing; one that cannot be read is no empty one. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return []
    throw cause
  }
}

function sourceOf(folder: string): LibrarySource {
  const files: PackedEntry[] = []
  const unreadable: PackedEntry[] = []
  const cards: CardDocument[] = []
  const leftOut: string[] = []
  for (const path of documentPaths(folder)) {
    const bytes = bytesOf(join(folder, path))
    if (bytes === 'too large') leftOut.push(path)
    if (bytes === null || bytes === 'too large') continue
    const card = path.startsWith('cards/') ? documentIn(bytes, CARD_FORMAT) : null
    const isGood = card ? cardPath(card.card.id) === path : isGoodOther(path, bytes)
    if (isGood) files.push({ path, bytes })
    else unreadable.push({ path: unreadablePath(path), bytes })
    if (isGood && card) cards.push(card)
  }
  const receipts = () => receiptsOf(folder, cards)
  return { files: [...files, ...unreadable], cards, leftOut, receipts }
}

function isGoodOther(path: string, bytes: Buffer): boolean {
  if (path === SETTINGS_PATH) return documentIn(bytes, SETTINGS_FORMAT) !== null
  return path === VIEWS_PATH && documentIn(bytes, VIEWS_FORMAT) !== null
}

function documentIn<T>(bytes: Uint8Array, format: DocumentFormat<T>): T | null {
  const reading = readDocument(Buffer.from(bytes).toString('utf8'), format)
  return reading.is === 'good' ? reading.document : null
}

/** Null when the file is gone: the look afterwards finds out. */
function bytesOf(path: string): Buffer | 'too large' | null {
  try {
    if (statSync(path).size > LARGEST_BACKUP_ENTRY) return 'too large'
    return readFileSync(path)
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null
    throw cause
  }
}

async function* receiptsOf(
  folder: string,
  cards: readonly CardDocument[],
): AsyncGenerator<PackedEntry> {
  const named = new Map(
    cards.flatMap((document) =>
      receiptsNamedBy(document).map((file) => [receiptPath(file.sha256, file.type), file] as const),
    ),
  )
  const inOrder = [...named].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [path, receipt] of inOrder) {
    const found = await containedFile(join(folder, 'receipts'), path.slice('receipts/'.length))
    // The size is asked first: what is no receipt of ours may not fit into memory.
    if (found === null || (await stat(found)).size !== receipt.bytes) continue
    const content = await readFile(found)
    if (sha256(content) === receipt.sha256) yield { path, bytes: content }
  }
}
