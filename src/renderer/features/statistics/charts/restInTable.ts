import { MOST_NAMED } from '@shared/domain/statistics/largest'
import type { ChartWords } from '../useChartWords'

/** A note that the chart does not show all cards, and that the table does. */
export function restInTable(cards: number, { t, number }: ChartWords): readonly string[] {
  const rest = cards - MOST_NAMED
  return rest > 0 ? [t('statistics.chart.inTable', { count: number(rest) }, rest)] : []
}
