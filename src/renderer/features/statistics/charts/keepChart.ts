import { MOST_NAMED } from '@shared/domain/statistics/largest'
import { median } from '@shared/domain/statistics/median'
import type { Statistics } from '@shared/domain/statistics/statistics'
import type { ChartWords } from '../useChartWords'
import type { Chart, ChartTable } from './chart'
import { restInTable } from './restInTable'

/** What it costs to keep each number for a year. */
export function keepChart(statistics: Statistics, words: ChartWords): Chart {
  const { t, drawn, drawnText, fine } = words
  const { keep, currency } = statistics
  // Averages cannot be summed into "others": cards beyond the most expensive are only in the table.
  const named = keep.slice(0, MOST_NAMED)
  const isKnown = named.length > 0
  const costs = {
    name: t('statistics.column.perYear', { currency }),
    values: named.map(({ perYear }) => drawn(perYear)),
    look: 'main',
  } as const
  return {
    id: 'keep',
    title: t('statistics.keep.title'),
    summary: isKnown ? keepSummary(statistics, words) : t('statistics.keep.none'),
    notes: isKnown ? [t('statistics.keep.note'), ...restInTable(keep.length, words)] : [],
    drawing: isKnown
      ? {
          kind: 'bars',
          labels: named.map(({ card }) => card.label),
          series: [costs],
          format: drawnText(currency),
          axisFormat: fine,
        }
      : null,
    table: () => keepTable(statistics, words),
  }
}

function keepSummary({ keep, currency }: Statistics, { t, money, number }: ChartWords): string {
  const [dearest] = keep
  const minor = Math.round(median(keep.map(({ perYear }) => perYear.minor)) ?? 0)
  const said = {
    count: number(keep.length),
    middle: money({ minor, currency }),
    most: dearest?.card.label ?? '',
    mostCost: dearest ? money(dearest.perYear) : '',
  }
  return t('statistics.keep.summary', said, keep.length)
}

function keepTable(
  { keep, currency }: Statistics,
  { t, money, moneys, number }: ChartWords,
): ChartTable {
  const labels = [
    t('statistics.column.card'),
    t('statistics.column.renewals'),
    t('statistics.column.cost'),
    t('statistics.column.covered'),
    t('statistics.column.perYear', { currency }),
  ]
  return {
    columns: labels.map((label, at) => ({ label, isNumeric: at > 0 })),
    rows: keep.map(({ card, spending, until, perYear }) => [
      card.label,
      number(spending.renewals),
      moneys(spending.cost),
      until,
      money(perYear),
    ]),
  }
}
