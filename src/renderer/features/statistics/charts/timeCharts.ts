import type { Statistics } from '@shared/domain/statistics/statistics'
import type { ChartWords } from '../useChartWords'
import type { Chart } from './chart'
import { type NamedSpending, spendingDrawing, spendingTable } from './spendingParts'

export function monthChart(statistics: Statistics, words: ChartWords): Chart {
  const parts = statistics.perMonth.map((part) => [words.monthName(part.key), part] as const)
  const chart = timeChart('month', parts, statistics, words)
  const shortLabels = words.shortMonthNames(statistics.perMonth.map(({ key }) => key))
  return { ...chart, drawing: chart.drawing && { ...chart.drawing, shortLabels } }
}

export function yearChart(statistics: Statistics, words: ChartWords): Chart {
  const parts = statistics.perYear.map((part) => [part.key, part] as const)
  return timeChart('year', parts, statistics, words)
}

function timeChart(
  id: 'month' | 'year',
  parts: readonly NamedSpending[],
  { total }: Statistics,
  words: ChartWords,
): Chart {
  const { t, money, number } = words
  const [dearest] = [...parts].sort(([, a], [, b]) => b.inLens.cost.minor - a.inLens.cost.minor)
  const said = {
    count: number(total.renewals),
    from: parts.at(0)?.[0] ?? '',
    to: parts.at(-1)?.[0] ?? '',
    cost: money(total.inLens.cost),
    most: dearest?.[0] ?? '',
    mostCost: dearest ? money(dearest[1].inLens.cost) : '',
  }
  const isOneYear = id === 'year' && parts.length === 1
  return {
    id,
    title: t(`statistics.${id}.title`),
    summary: isOneYear
      ? t('statistics.year.one', said)
      : t(`statistics.${id}.summary`, said, total.renewals),
    notes: [],
    drawing: spendingDrawing('columns', parts, words),
    table: () => spendingTable(t(`statistics.column.${id}`), parts, total, words),
  }
}
