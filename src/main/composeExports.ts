import { exporterInThread } from './exporters/thread/runInThread'
import { packZip } from './exporters/zip'
import exportThread from './exporters/thread/exportThread?modulePath'
import type { Clock, Dialogs, ExportFiles, IdSource, Logger, MainWindow, PrintPdf } from './ports'
import type { ExportPlaces } from './services/exportPlaces'
import { type ExportPresetService, createExportPresetService } from './services/exportPresetService'
import {
  type ExportScheduleService,
  createExportScheduleService,
} from './services/exportScheduleService'
import { createExportService } from './services/exportService'
import { type HistoryService, createHistoryService } from './services/historyService'
import type { Storage } from './storage/openStorage'

export interface ExportNeeds {
  readonly storage: Pick<Storage, 'cards' | 'settings' | 'receipts' | 'exports'>
  readonly files: ExportFiles
  readonly places: ExportPlaces
  readonly dialogs: Dialogs
  readonly window: Pick<MainWindow, 'send'>
  readonly clock: Clock
  readonly ids: IdSource
  readonly logger: Logger
  readonly print: PrintPdf
  readonly version: string
}

export interface Exports {
  readonly history: HistoryService
  readonly presets: ExportPresetService
  readonly schedule: ExportScheduleService
}

/** A part of the composition root: how the history goes out. */
export function composeExports(needs: ExportNeeds): Exports {
  const { storage, files, places, dialogs, window, clock, ids, logger, print, version } = needs
  const { cards, settings, receipts, exports: memory } = storage
  const exporter = exporterInThread(exportThread)
  const exports = createExportService({
    ...{ cards, settings, receipts, print, exporter, files, clock, version },
    pack: packZip,
  })
  return {
    history: createHistoryService({
      ...{ exports, memory, files, dialogs, places, clock, logger },
      tellProgress: (progress) => window.send('history:exportProgressed', progress),
    }),
    presets: createExportPresetService({ memory, dialogs, ids }),
    schedule: createExportScheduleService({
      ...{ memory, exports, files, places, clock, logger },
      tell: (changed) => window.send('exports:changed', changed),
    }),
  }
}
