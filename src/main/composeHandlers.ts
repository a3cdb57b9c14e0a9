import { composeDecisionExport } from './composeReminders'
import { createPdfPrinter } from './electron/pdfPrinter'
import { exporters, reportWriters } from './exporters/exporters'
import { packZip } from './exporters/zip'
import { appHandlers, linkHandlers } from './ipc/app'
import { cardHandlers } from './ipc/cards'
import type { Handlers } from './ipc/handlers'
import { historyHandlers } from './ipc/history'
import { libraryHandlers } from './ipc/library'
import { receiptHandlers } from './ipc/receipts'
import { reminderHandlers } from './ipc/reminders'
import { renewalHandlers } from './ipc/renewals'
import { settingsHandlers } from './ipc/settings'
import type { Clock, Desktop, Dialogs, IdSource, Logger, MainWindow } from './ports'
import { type AppServiceNeeds, createAppService, createLinkService } from './services/appService'
import { createCardService } from './services/cardService'
import { createEvidencePackService } from './services/evidencePackService'
import { createExportPlaces } from './services/exportPlaces'
import { createHistoryService } from './services/historyService'
import type { LibraryCheckService } from './services/libraryCheckService'
import { createLibraryService } from './services/libraryService'
import { createPendingRenewalService } from './services/pendingRenewalService'
import { createReceiptRecords } from './services/receiptRecords'
import { createReceiptService } from './services/receiptService'
import type { ReminderCommands } from './services/reminderCommands'
import { createRenewalService } from './services/renewalService'
import type { SettingsService } from './services/settingsService'
import { createExportFiles } from './storage/exportFiles'
import type { Storage } from './storage/openStorage'

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
  readonly reminders: ReminderCommands
  readonly checks: LibraryCheckService
  readonly preferences: SettingsService
  readonly notify: () => void
  readonly onSettingsChanged: () => void
}

/** A part of the composition root: who answers which of the window's requests. */
export function composeHandlers(needs: Needs): Handlers {
  const { storage, clock, ids, logger, dialogs, desktop, window, notify } = needs
  const { cards, settings, receipts, repair } = storage
  const files = createExportFiles(logger)
  const places = createExportPlaces(ids, desktop)
  const packs = createEvidencePackService({
    cards,
    receipts,
    settings,
    exporters,
    writers: reportWriters(createPdfPrinter()),
    pack: packZip,
    files,
    dialogs,
    places,
    clock,
    version: needs.about.version,
    tellProgress: (done, total) => window.send('cards:evidencePackProgressed', { done, total }),
  })
  const { onSettingsChanged } = needs
  const library = { cards, settings, repair, clock, ids, notify, onSettingsChanged }
  return {
    ...appHandlers(createAppService(needs)),
    ...libraryHandlers(createLibraryService(library)),
    ...cardHandlers(createCardService({ cards, clock, ids, notify }), packs),
    ...renewalHandlers(
      createRenewalService({ cards, receipts, clock, ids, notify }),
      createPendingRenewalService({ cards, clock, notify }),
    ),
    ...receiptHandlers(
      createReceiptService({ cards, receipts, dialogs, desktop, files, places }),
      createReceiptRecords({ cards, clock, notify }),
      needs.checks,
    ),
    ...historyHandlers(createHistoryService({ cards, exporters, files, dialogs, places, clock })),
    ...reminderHandlers(
      needs.reminders,
      composeDecisionExport({ storage, clock, exporters, files, dialogs, places }),
    ),
    ...settingsHandlers(needs.preferences),
    ...linkHandlers(createLinkService(desktop)),
  }
}
