import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { failure } from '@shared/contract/result'
import type { Clock, IdSource } from '../../main/ports/clock'
import type { Logger } from '../../main/ports/logger'
import { encodePlainTable } from '../../main/exporters/plainTable'
import { deskInThread } from '../../main/importers/thread/deskInThread'
import { createCardService } from '../../main/services/cards/cardService'
import { createPurge } from '../../main/services/cards/purge'
import { createChangeHub } from '../../main/services/common/changeHub'
import type { ExportPlaces } from '../../main/services/exports/exportPlaces'
import { createImportService } from '../../main/services/imports/importService'
import { removeFreedReceipts } from '../../main/services/receipts/freedReceipts'
import { createPendingRenewalService } from '../../main/services/renewals/pendingRenewalService'
import { createRenewalService } from '../../main/services/renewals/renewalService'
import { createSettingsService } from '../../main/services/settings/settingsService'
import { createRestoreService } from '../../main/services/snapshots/restoreService'
import { openStorage } from '../../main/storage/openStorage'

const clock: Clock = {
  now: () => new Date().toISOString(),
  timeZone: () => 'Asia/Shanghai',
  every: () => () => undefined,
}
const ids: IdSource = { newId: () => randomUUID() }
const logger: Logger = {
  info: () => undefined,
  error: (event, cause) => console.error(event, cause),
}
const NO_DIALOGS = {
  chooseImport: () => Promise.resolve(null),
  saveExport: () => Promise.resolve(null),
}

/** Nothing is exported here. */
const NO_PLACES: ExportPlaces = {
  keep: (path, rows) => ({ exportId: path, fileName: path, folder: path, rows }),
  show: () => failure('not-found'),
}

/** What writes and deletes records in the app, over the same storage, but without Electron. */
export function openRecordKeeper(folder: string) {
  const storage = openStorage(folder, { clock, ids, logger })
  const { cards, settings, receipts, snapshots } = storage
  const changes = createChangeHub(logger)
  const removeReceipts = (freed: Parameters<typeof removeFreedReceipts>[0]) =>
    removeFreedReceipts(freed, storage)
  const written = { read: () => settings.read(), write: settings.write.bind(settings) }
  return {
    storage,
    cards: createCardService({ cards, clock, ids, changes }),
    renewals: createRenewalService({ cards, receipts, snapshots, clock, ids, changes }),
    pending: createPendingRenewalService({ cards, clock, changes }),
    settings: createSettingsService(settings, logger, changes, written),
    purge: createPurge({ cards, snapshots, removeReceipts, changes }),
    restores: createRestoreService({ ...storage, clock, changes }),
    imports: createImportService({
      cards,
      receipts,
      snapshots,
      removeReceipts,
      clock,
      logger,
      changes,
      journal: storage.imports,
      dialogs: NO_DIALOGS,
      files: { write: () => failure('internal') },
      places: NO_PLACES,
      openDesk: deskInThread(fileURLToPath(new URL('importThread.js', import.meta.url))),
      encodeTable: encodePlainTable,
      tellProgress: () => undefined,
    }),
  }
}

export type RecordKeeper = ReturnType<typeof openRecordKeeper>
