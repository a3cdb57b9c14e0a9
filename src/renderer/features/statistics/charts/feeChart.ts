import { type Spending, feeShare } from '@shared/domain/statistics/spending'
import type { Statistics } from '@shared/domain/statistics/statistics'
import type { ChartWords } from '../useChartWords'
import type { Chart, ChartTable } from './chart'

const COLUMNS = ['year', 'renewals', 'cost', 'fees', 'share'] as const

/** The fees of each year as a share of its cost. */
export function feeChart(statistics: Statistics, words: ChartWords): Chart {
  const { t, percent } = words
  const { total, perYear } = statistics
  const hasFees = total.inLens.fees.minor > 0
  const shares = {
    name: t('statistics.column.share'),
    values: perYear.map((year) => feeShare(year) ?? 0),
    look: 'hatched',
  } as const
  return {
    id: 'fee',
    title: t('statistics.fee.title'),
    summary: hasFees ? feeSummary(statistics, words) : t('statistics.fee.none'),
    notes: [],
    drawing: hasFees
      ? {
          kind: 'columns',
          labels: perYear.map(({ key }) => key),
          series: [shares],
          format: percent,
          axisFormat: percent,
        }
      : null,
    table: () => feeTable(statistics, words),
  }
}

function feeSummary({ total, perYear }: Statistics, { t, money, percent }: ChartWords): string {
  const [highest] = [...perYear].sort((a, b) => (feeShare(b) ?? 0) - (feeShare(a) ?? 0))
  return t('statistics.fee.summary', {
    fees: money(total.inLens.fees),
    share: percent(feeShare(total) ?? 0),
    most: highest?.key ?? '',
    mostShare: percent((highest && feeShare(highest)) ?? 0),
  })
}

function feeTable(
  { total, perYear }: Statistics,
  { t, money, number, percent }: ChartWords,
): ChartTable {
  const cells = (name: string, spending: Spending) => [
    name,
    number(spending.renewals),
    money(spending.inLens.cost),
    money(spending.inLens.fees),
    percent(feeShare(spending) ?? 0),
  ]
  return {
    columns: COLUMNS.map((column, at) => ({
      label: t(`statistics.column.${column}`),
      isNumeric: at > 0,
    })),
    rows: perYear.map((year) => cells(year.key, year)),
    total: cells(t('statistics.column.total'), total),
  }
}
