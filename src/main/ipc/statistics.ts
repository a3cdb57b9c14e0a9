import type { ChartService } from '../services/statistics/chartService'
import type { HandlersOf } from './handlers'

export function statisticsHandlers(charts: ChartService): HandlersOf<'statistics'> {
  return { 'statistics:saveChart': (request) => charts.save(request) }
}
