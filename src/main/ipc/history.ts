import type { HistoryService } from '../services/historyService'
import type { HandlersOf } from './handlers'

export function historyHandlers(history: HistoryService): HandlersOf<'history'> {
  return {
    'history:export': (request) => history.export(request),
    'history:showExport': ({ exportId }) => history.showExport(exportId),
  }
}
