import type { Spending } from '@shared/domain/statistics/spending'
import type { ChartWords } from '../useChartWords'
import type { ChartDrawing, ChartTable } from './chart'

/** A part of the spending and its name. */
export type NamedSpending = readonly [name: string, spending: Spending]

/** Charges, with fees stacked on top. */
export function spendingDrawing(
  kind: ChartDrawing['kind'],
  parts: readonly NamedSpending[],
  { t, drawn, drawnText, fine }: ChartWords,
): ChartDrawing | null {
  const [first] = parts
  if (!first) return null
  const fees = parts.map(([, { inLens }]) => drawn(inLens.fees))
  const charges = parts.map(([, { inLens }]) =>
    drawn({ ...inLens.cost, minor: inLens.cost.minor - inLens.fees.minor }),
  )
  const feeSeries = { name: t('statistics.series.fee'), values: fees, look: 'hatched' } as const
  return {
    kind,
    labels: parts.map(([name]) => name),
    series: [
      { name: t('statistics.series.charge'), values: charges, look: 'main' },
      ...(fees.some((fee) => fee > 0) ? [feeSeries] : []),
    ],
    format: drawnText(first[1].inLens.cost.currency),
    axisFormat: fine,
  }
}

/** Each currency as paid, then all converted into the chart's. */
export function spendingTable(
  nameColumn: string,
  parts: readonly NamedSpending[],
  total: Spending,
  { t, money, moneys, number }: ChartWords,
): ChartTable {
  const { currency } = total.inLens.cost
  const cells = ([name, { renewals, cost, fees, inLens }]: NamedSpending) => [
    name,
    number(renewals),
    moneys(cost),
    moneys(fees),
    money(inLens.cost),
    money(inLens.fees),
  ]
  const labels = [
    nameColumn,
    t('statistics.column.renewals'),
    t('statistics.column.cost'),
    t('statistics.column.fees'),
    t('statistics.column.inCurrency', { currency }),
    t('statistics.column.feesInCurrency', { currency }),
  ]
  return {
    columns: labels.map((label, at) => ({ label, isNumeric: at > 0 })),
    rows: parts.map(cells),
    total: cells([t('statistics.column.total'), total]),
  }
}
