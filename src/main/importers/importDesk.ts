import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ImportSession } from '@shared/domain/imports/importSession'
import { type Result, failure, success } from '@shared/contract/result'
import type { ImportDesk, ImportFile } from '../ports/imports'
import { batchFrom } from './batchFrom'
import { readImport } from './readImport'
import { A_MEGABYTE, megabytes } from '@shared/domain/base/bytes'

/** Spreadsheets of a hundred thousand rows are a tenth of this; an archive may hold many receipts. */
const LARGEST_FILE = 1024 * A_MEGABYTE

/** Reads a file and plans its import in the calling thread. */
export async function openDesk(
  file: ImportFile,
  newId: () => string,
  onProgress: (done: number) => void,
): Promise<Result<ImportDesk>> {
  const loaded = await load(file)
  if (!loaded.ok) return loaded
  const { fileName, bytes } = loaded.data
  // Reading counts as the first half of the progress, planning as the second.
  const read = await readImport(bytes, (done) => onProgress(done / 2))
  if (typeof read === 'string') return failure(read, { fileName })
  const session = new ImportSession(fileName, read.source)
  return success({
    plan: async (choices, context) =>
      session.plan(choices, { ...context, newId }, (done) => onProgress((1 + done) / 2)),
    rows: async (request) => session.rows(request),
    documents: async (from) => batchFrom(session.documents(), from),
    refused: async () => session.refused(),
    receipt: (sha256) => read.receipt(sha256),
    close: () => undefined,
  })
}

async function load(
  file: ImportFile,
): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }>> {
  if ('bytes' in file) return success(file)
  const fileName = basename(file.path)
  try {
    // Check the kind of file before opening it: opening a pipe or a device would block for ever.
    const found = await stat(file.path)
    if (!found.isFile()) return failure('file-unreadable', { fileName })
    if (found.size > LARGEST_FILE) {
      return failure('import-too-large', { fileName, megabytes: megabytes(LARGEST_FILE) })
    }
    return success({ fileName, bytes: await readFile(file.path) })
  } catch {
    return failure('file-unreadable', { fileName })
  }
}
