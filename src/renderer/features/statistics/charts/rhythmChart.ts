import { MOST_NAMED } from '@shared/domain/statistics/largest'
import type { Statistics } from '@shared/domain/statistics/statistics'
import type { ChartWords } from '../useChartWords'
import type { Chart, ChartDrawing, ChartTable } from './chart'
import { restInTable } from './restInTable'

const COLUMNS = [
  ...(['card', 'intervals', 'shortest', 'median', 'longest', 'allowed', 'tooLong'] as const),
]

/** The days between renewals, with a line for the rule. */
export function rhythmChart(statistics: Statistics, words: ChartWords): Chart {
  const { t, number } = words
  const { rhythms } = statistics
  const count = rhythms.length
  const late = rhythms.filter(({ tooLong }) => tooLong > 0).length
  const isKnown = count > 0
  return {
    id: 'rhythm',
    title: t('statistics.rhythm.title'),
    summary: isKnown
      ? t('statistics.rhythm.summary', { count: number(count), late: number(late) }, count)
      : t('statistics.rhythm.none'),
    notes: isKnown ? [t('statistics.rhythm.note'), ...restInTable(count, words)] : [],
    drawing: isKnown ? rhythmDrawing(statistics, words) : null,
    table: () => rhythmTable(statistics, words),
  }
}

function rhythmDrawing({ rhythms }: Statistics, { t, number }: ChartWords): ChartDrawing {
  const named = rhythms.slice(0, MOST_NAMED)
  return {
    kind: 'bars',
    labels: named.map(({ card }) => card.label),
    series: [
      {
        name: t('statistics.series.median'),
        values: named.map(({ median }) => median),
        look: 'main',
      },
      {
        name: t('statistics.series.allowed'),
        values: named.map(({ allowed }) => allowed),
        look: 'mark',
      },
    ],
    format: (value) => t('statistics.figure.daysEarly', { days: number(value) }, value),
    axisFormat: number,
  }
}

function rhythmTable({ rhythms }: Statistics, { t, number }: ChartWords): ChartTable {
  return {
    columns: COLUMNS.map((column, at) => ({
      label: t(`statistics.column.${column}`),
      isNumeric: at > 0,
    })),
    rows: rhythms.map(({ card, intervals, shortest, median, longest, allowed, tooLong }) => [
      card.label,
      number(intervals),
      ...[shortest, median, longest].map((days) => number(days)),
      allowed === null ? '–' : number(allowed),
      number(tooLong),
    ]),
  }
}
