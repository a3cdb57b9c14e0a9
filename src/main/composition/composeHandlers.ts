import type { Backups } from './composeBackups'
import type { Exports } from './composeExports'
import { exportPieces, reportWriters } from '../exporters/exporters'
import { packZip } from '../exporters/zip'
import { appHandlers, linkHandlers } from '../ipc/app'
import { backupHandlers } from '../ipc/backups'
import { cardHandlers } from '../ipc/cards'
import { exportHandlers } from '../ipc/exports'
import type { Handlers } from '../ipc/handlers'
import importThread from '../importers/thread/importThread?modulePath'
import { deskInThread } from '../importers/thread/deskInThread'
import { encodePlainTable } from '../exporters/plainTable'
import { historyHandlers } from '../ipc/history'
import { importHandlers } from '../ipc/imports'
import { libraryHandlers } from '../ipc/library'
import { receiptHandlers } from '../ipc/receipts'
import { reminderHandlers } from '../ipc/reminders'
import { renewalHandlers } from '../ipc/renewals'
import { savedAnswers } from '../ipc/saved'
import { settingsHandlers } from '../ipc/settings'
import { snapshotHandlers } from '../ipc/snapshots'
import { statisticsHandlers } from '../ipc/statistics'
import { viewHandlers } from '../ipc/views'
import type { LibraryRevisions } from '@shared/contract/libraryNews'
import type { Clock, IdSource } from '../ports/clock'
import type { Desktop, Dialogs } from '../ports/desktop'
import type { ExportFiles } from '../ports/exports'
import type { Logger } from '../ports/logger'
import type { PrintPdf } from '../ports/printing'
import type { MainWindow } from '../ports/window'
import {
  type AppServiceNeeds,
  createAppService,
  createLinkService,
} from '../services/app/appService'
import { createCardService } from '../services/cards/cardService'
import { createChartService } from '../services/statistics/chartService'
import type { Changes } from '../services/common/changeHub'
import { createEvidencePackService } from '../services/evidence/evidencePackService'
import type { ExportPlaces } from '../services/exports/exportPlaces'
import { createImportService } from '../services/imports/importService'
import type { LibraryCheckService } from '../services/receipts/libraryCheckService'
import type { Purge } from '../services/cards/purge'
import { createLibraryService } from '../services/cards/libraryService'
import { createPendingRenewalService } from '../services/renewals/pendingRenewalService'
import { createReceiptRecords } from '../services/receipts/receiptRecords'
import { createReceiptService } from '../services/receipts/receiptService'
import { createDecisionExport } from '../services/reminders/decisionExport'
import type { ReminderCommands } from '../services/reminders/reminderCommands'
import { createRenewalService } from '../services/renewals/renewalService'
import type { RemoveReceipts } from '../services/receipts/freedReceipts'
import { createSelectedCheckService } from '../services/receipts/selectedCheckService'
import type { SettingsService } from '../services/settings/settingsService'
import type { RestoreService } from '../services/snapshots/restoreService'
import { createSnapshotService } from '../services/snapshots/snapshotService'
import type { Storage } from '../storage/openStorage'

interface Needs {
  readonly storage: Storage
  readonly clock: Clock
  readonly ids: IdSource
  readonly logger: Logger
  readonly dialogs: Dialogs
  readonly desktop: Desktop
  readonly window: Pick<MainWindow, 'send'>
  readonly tray: AppServiceNeeds['tray']
  readonly about: AppServiceNeeds['about']
  readonly ready: AppServiceNeeds['ready']
  readonly files: ExportFiles
  readonly places: ExportPlaces
  readonly exports: Exports
  readonly backups: Backups
  readonly print: PrintPdf
  readonly purge: Purge
  readonly reminders: ReminderCommands
  readonly checks: LibraryCheckService
  readonly preferences: SettingsService
  readonly changes: Changes
  readonly restores: RestoreService
  readonly removeReceipts: RemoveReceipts
  readonly library: LibraryRevisions
}

/** Composes the handlers of the window's requests. */
export function composeHandlers(needs: Needs): Handlers {
  const { storage, clock, ids, logger, dialogs, desktop, window, changes } = needs
  const { cards, settings, views, receipts, repair, snapshots } = storage
  const { removeReceipts } = needs
  const saved = savedAnswers(() => needs.library.revision())
  const { files, places, exports } = needs
  const packs = createEvidencePackService({
    cards,
    receipts,
    settings,
    // One card's renewals are few, so no thread.
    exporter: exportPieces,
    writers: reportWriters(needs.print),
    print: needs.print,
    pack: packZip,
    files,
    dialogs,
    places,
    clock,
    version: needs.about.version,
    tellProgress: (done, total) => window.send('cards:evidencePackProgressed', { done, total }),
  })
  return {
    ...appHandlers(createAppService(needs)),
    ...libraryHandlers(
      createLibraryService({ cards, purge: needs.purge, repair, clock, ids, changes }),
      needs.library,
      saved,
    ),
    ...snapshotHandlers(
      createSnapshotService({ snapshots, cards, removeReceipts }),
      needs.restores,
      () => needs.library.revision(),
    ),
    ...backupHandlers(needs.backups, () => needs.library.revision()),
    ...cardHandlers(createCardService({ cards, clock, ids, changes }), packs, saved),
    ...renewalHandlers(
      createRenewalService({ cards, receipts, snapshots, clock, ids, changes }),
      createPendingRenewalService({ cards, clock, changes }),
      saved,
    ),
    ...receiptHandlers(
      createReceiptService({ cards, receipts, dialogs, desktop, files, places }),
      createReceiptRecords({ cards, clock, changes }),
      needs.checks,
      createSelectedCheckService({
        cards,
        receipts,
        clock,
        tellProgress: (done, total) =>
          window.send('receipts:selectedCheckProgressed', { done, total }),
      }),
      saved,
    ),
    ...historyHandlers(exports.history),
    ...exportHandlers(exports.presets, exports.schedule),
    ...importHandlers(
      createImportService({
        cards,
        receipts,
        snapshots,
        removeReceipts,
        dialogs,
        files,
        places,
        clock,
        logger,
        changes,
        journal: storage.imports,
        openDesk: deskInThread(importThread),
        encodeTable: encodePlainTable,
        tellProgress: (done) => window.send('import:progressed', { done }),
      }),
    ),
    ...statisticsHandlers(createChartService({ files, dialogs, places, clock })),
    ...viewHandlers(views),
    ...reminderHandlers(
      needs.reminders,
      createDecisionExport({
        log: storage.decisions,
        clock,
        files,
        dialogs,
        places,
        encodeTable: encodePlainTable,
      }),
    ),
    ...settingsHandlers(needs.preferences),
    ...linkHandlers(createLinkService(desktop)),
  }
}
