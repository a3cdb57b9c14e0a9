import type { HistoryService } from '../services/history/historyService'
import type { HandlersOf } from './handlers'

export function historyHandlers(history: HistoryService): HandlersOf<'history'> {
  return {
    'history:export': ({ options }) => history.export(options),
    'history:exportAgain': () => history.exportAgain(),
    'history:preview': ({ options }) => history.preview(options),
    'history:cancelExport': () => history.cancelExport(),
    'history:showExport': ({ exportId }) => history.showExport(exportId),
  }
}
