import type { Logger } from '../../ports/logger'
import type { MainWindow } from '../../ports/window'
import type { HistoryService } from '../history/historyService'
import type { ExportPlaces } from './exportPlaces'

interface Needs {
  readonly history: Pick<HistoryService, 'exportAgain'>
  readonly places: Pick<ExportPlaces, 'show'>
  readonly window: Pick<MainWindow, 'show'>
  readonly logger: Logger
}

/**
 * Exports again without the window, as the tray offers it: the file is shown in its folder, and where
 * it cannot be written the window opens with the export dialog.
 */
export function createTrayExport({ history, places, window, logger }: Needs): () => Promise<void> {
  return async () => {
    const outcome = await history.exportAgain()
    if (outcome.ok) {
      if (outcome.data !== null) places.show(outcome.data.exportId)
      return
    }
    logger.info('export-again-failed', { code: outcome.error.code })
    window.show({ page: 'history', exports: true })
  }
}
