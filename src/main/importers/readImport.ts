import { delimiterOf, parseDelimited } from '@shared/domain/imports/delimitedText'
import { sourceOfJson } from '@shared/domain/imports/importJson'
import type { ImportSource } from '@shared/domain/imports/importSession'
import { sha256 } from '../common/sha256'
import { type Archive, openArchive } from './archive'
import { decodeText } from './decodeText'
import { readWorkbook } from './readWorkbook'

/** Why a file cannot be imported at all. */
export type ReadProblem = 'import-format' | 'import-old-excel' | 'import-empty' | 'newer-version'

export interface ReadImport {
  readonly source: ImportSource
  /** The bytes of a receipt in the file, by its hash; null when the file does not hold it. */
  receipt(sha256: string): Promise<Uint8Array | null>
}

type Progress = (done: number) => void

const NO_RECEIPTS = () => Promise.resolve(null)

/** Recognises the format by the bytes, whatever the file's name says, and reads the file. */
export async function readImport(
  bytes: Uint8Array,
  onProgress: Progress = () => undefined,
): Promise<ReadImport | ReadProblem> {
  if (startsWith(bytes, [0x50, 0x4b])) return readArchive(bytes)
  // OLE2: the old binary Excel format, or a workbook encrypted with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'import-old-excel'
  if (isBinary(bytes)) return 'import-format'
  return readText(bytes, onProgress)
}

function readText(bytes: Uint8Array, onProgress: Progress): ReadImport | ReadProblem {
  const { text, encoding } = decodeText(bytes)
  const start = text.trimStart().charAt(0)
  if (start === '') return 'import-empty'
  if (start === '<') return 'import-format'
  if (start === '{' || start === '[') {
    const source = jsonSource(text)
    return typeof source === 'string' ? source : { source, receipt: NO_RECEIPTS }
  }
  const delimiter = delimiterOf(text)
  const cells = parseDelimited(text, delimiter, onProgress)
  const sheets = [{ name: '', cells }]
  return { source: { what: 'tables', sheets, encoding, delimiter }, receipt: NO_RECEIPTS }
}

function jsonSource(text: string): ImportSource | ReadProblem {
  try {
    const source = sourceOfJson(JSON.parse(text))
    if (source === 'newer') return 'newer-version'
    return source ?? 'import-empty'
  } catch {
    return 'import-format'
  }
}

async function readArchive(bytes: Uint8Array): Promise<ReadImport | ReadProblem> {
  const archive = await openArchive(bytes)
  if (archive === null) return 'import-format'
  const kind = workbookKind(archive.names)
  return kind ? readSheets(bytes, kind) : readOwnArchive(archive)
}

function workbookKind(names: readonly string[]): 'xlsx' | 'ods' | null {
  if (names.includes('xl/workbook.xml')) return 'xlsx'
  return names.includes('content.xml') && names.includes('mimetype') ? 'ods' : null
}

async function readSheets(bytes: Uint8Array, kind: 'xlsx' | 'ods') {
  try {
    const sheets = await readWorkbook(bytes, kind)
    if (sheets.length === 0) return 'import-empty'
    const source: ImportSource = { what: 'tables', sheets, encoding: null, delimiter: null }
    return { source, receipt: NO_RECEIPTS }
  } catch {
    return 'import-format'
  }
}

/**
 * In an archive of our own only the lossless JSON is read; the tables beside it hold the same records.
 */
async function readOwnArchive(archive: Archive): Promise<ReadImport | ReadProblem> {
  const decoder = new TextDecoder()
  for (const name of archive.names.filter((each) => each.endsWith('.json'))) {
    const bytes = await archive.read(name)
    const source = bytes && jsonSource(decoder.decode(bytes))
    if (source === 'newer-version') return source
    if (source && typeof source !== 'string' && source.what === 'cards') {
      return { source, receipt: receiptsIn(archive) }
    }
  }
  return 'import-format'
}

/** Finds receipts by content, not by name. Every file is hashed once, at the first question. */
function receiptsIn(archive: Archive): ReadImport['receipt'] {
  let byHash: Promise<Map<string, string>> | null = null
  const hashAll = async () => {
    const found = new Map<string, string>()
    for (const name of archive.names) {
      const bytes = name.endsWith('.json') ? null : await archive.read(name)
      if (bytes) found.set(sha256(bytes), name)
    }
    return found
  }
  return async (hash) => {
    byHash ??= hashAll()
    const name = (await byHash).get(hash)
    return name === undefined ? null : archive.read(name)
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** True when there are control characters that no text has. UTF-16 has zero bytes but is text. */
function isBinary(bytes: Uint8Array): boolean {
  const control = bytes
    .subarray(0, 4_096)
    .filter((byte) => byte > 0 && (byte < 9 || (byte > 13 && byte < 27))).length
  return control > Math.min(bytes.length, 4_096) * 0.05
}
