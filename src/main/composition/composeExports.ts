import { exporterInThread } from '../exporters/thread/runInThread'
import { packZip } from '../exporters/zip'
import exportThread from '../exporters/thread/exportThread?modulePath'
import type { Clock, IdSource } from '../ports/clock'
import type { Dialogs } from '../ports/desktop'
import type { ExportFiles } from '../ports/exports'
import type { Logger } from '../ports/logger'
import type { PrintPdf } from '../ports/printing'
import type { MainWindow } from '../ports/window'
import type { Changes } from '../services/common/changeHub'
import type { ExportPlaces } from '../services/exports/exportPlaces'
import {
  type ExportPresetService,
  createExportPresetService,
} from '../services/exports/exportPresetService'
import {
  type ExportScheduleService,
  createExportScheduleService,
} from '../services/exports/exportScheduleService'
import { createExportService } from '../services/exports/exportService'
import { createTrayExport } from '../services/exports/trayExport'
import { type HistoryService, createHistoryService } from '../services/history/historyService'
import type { Storage } from '../storage/openStorage'

export interface ExportNeeds {
  readonly storage: Pick<Storage, 'cards' | 'settings' | 'receipts' | 'exports'>
  readonly files: ExportFiles
  readonly places: ExportPlaces
  readonly dialogs: Dialogs
  readonly window: MainWindow
  readonly clock: Clock
  readonly ids: IdSource
  readonly logger: Logger
  readonly print: PrintPdf
  readonly version: string
  readonly changes: Changes
}

export interface Exports {
  readonly history: HistoryService
  readonly presets: ExportPresetService
  readonly schedule: ExportScheduleService
  readonly fromTray: () => Promise<void>
}

/** Composes everything that exports. */
export function composeExports(needs: ExportNeeds): Exports {
  const { storage, files, places, dialogs, window, clock, ids, logger, print, version, changes } =
    needs
  const { cards, settings, receipts, exports: memory } = storage
  const exporter = exporterInThread(exportThread)
  const exports = createExportService({
    cards,
    settings,
    receipts,
    print,
    exporter,
    files,
    clock,
    version,
    pack: packZip,
  })
  const history = createHistoryService({
    exports,
    memory,
    files,
    dialogs,
    places,
    clock,
    logger,
    tellProgress: (progress) => window.send('history:exportProgressed', progress),
    changes,
  })
  return {
    history,
    presets: createExportPresetService({ memory, dialogs, ids, changes }),
    schedule: createExportScheduleService({
      memory,
      exports,
      files,
      places,
      clock,
      logger,
      changes,
    }),
    fromTray: createTrayExport({ history, places, window, logger }),
  }
}
