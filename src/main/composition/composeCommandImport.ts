import { type ImportAnswer, type ImportRequest, importFile } from '../cli/importFile'
import { encodePlainTable } from '../exporters/plainTable'
import importThread from '../importers/thread/importThread?modulePath'
import { deskInThread } from '../importers/thread/deskInThread'
import type { Clock } from '../ports/clock'
import type { ExportFiles } from '../ports/exports'
import type { Logger } from '../ports/logger'
import type { Result } from '@shared/contract/result'
import type { Changes } from '../services/common/changeHub'
import { createImportService } from '../services/imports/importService'
import { removeFreedReceipts } from '../services/receipts/freedReceipts'
import type { ExportPlaces } from '../services/exports/exportPlaces'
import type { Storage } from '../storage/openStorage'

interface Needs {
  readonly storage: Pick<Storage, 'cards' | 'receipts' | 'imports' | 'snapshots'>
  readonly files: ExportFiles
  readonly places: ExportPlaces
  readonly clock: Clock
  readonly logger: Logger
  readonly changes: Changes
}

/** No dialogs: a command line says everything. */
const NO_DIALOGS = {
  chooseImport: () => Promise.resolve(null),
  saveExport: () => Promise.resolve(null),
}

/**
 * Composes imports requested by commands: the same service as the window's on a desk of its own, so
 * that a preview open in the window stays open.
 */
export function composeCommandImport({
  storage,
  ...needs
}: Needs): (request: ImportRequest) => Promise<Result<ImportAnswer>> {
  const imports = createImportService({
    ...needs,
    cards: storage.cards,
    receipts: storage.receipts,
    snapshots: storage.snapshots,
    removeReceipts: (freed) => removeFreedReceipts(freed, storage),
    journal: storage.imports,
    dialogs: NO_DIALOGS,
    openDesk: deskInThread(importThread),
    encodeTable: encodePlainTable,
    tellProgress: () => undefined,
  })
  return (request) => importFile(imports, request)
}
