import { type Money, sumByCurrency } from '@shared/domain/base/money'
import type { Statistics } from '@shared/domain/statistics/statistics'
import type { ChartWords } from '../useChartWords'
import type { Chart, ChartDrawing, ChartTable } from './chart'

interface About {
  /** True when only some cards are included. */
  readonly isFiltered: boolean
  /** Notes about amounts that the chart's currency cannot show. */
  readonly missing: (amounts: readonly Money[]) => readonly string[]
}

/** Renewals due in the coming months and their probable cost. */
export function forecastChart(statistics: Statistics, words: ChartWords, about: About): Chart {
  const { t } = words
  const isKnown = renewalsIn(statistics) > 0
  return {
    id: 'forecast',
    title: t('statistics.forecast.title'),
    summary: isKnown ? forecastSummary(statistics, words) : t('statistics.forecast.none'),
    notes: [
      ...(isKnown ? [t('statistics.forecast.note')] : []),
      ...(about.isFiltered ? [t('statistics.forecast.filtered')] : []),
      ...gaps(statistics, words),
      ...about.missing(sumByCurrency(months(statistics).flatMap((month) => month.unconverted))),
    ],
    drawing: isKnown ? forecastDrawing(statistics, words) : null,
    table: () => forecastTable(statistics, words),
  }
}

const months = ({ forecast }: Statistics) => forecast.months

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

const renewalsIn = (statistics: Statistics) =>
  sum(months(statistics).map(({ renewals }) => renewals))

const costIn = (statistics: Statistics): Money => ({
  minor: sum(months(statistics).map(({ inLens }) => inLens.minor)),
  currency: statistics.currency,
})

function forecastSummary(
  statistics: Statistics,
  { t, money, number, monthName }: ChartWords,
): string {
  const [most] = [...months(statistics)].sort(
    (a, b) => b.inLens.minor - a.inLens.minor || b.renewals - a.renewals,
  )
  const count = renewalsIn(statistics)
  const said = {
    count: number(count),
    cost: money(costIn(statistics)),
    most: most ? monthName(most.month) : '',
    mostCost: most ? money(most.inLens) : '',
  }
  return t('statistics.forecast.summary', said, count)
}

/** Notes about what the forecast does not know. */
function gaps(statistics: Statistics, { t, number }: ChartWords): string[] {
  const { cards, withoutDeadline, lost } = statistics.forecast
  const counts = {
    withoutCost: sum(months(statistics).map(({ withoutCost }) => withoutCost)),
    withoutDeadline,
    lost,
    unverified: cards.filter(({ isRuleUnverified }) => isRuleUnverified).length,
  }
  return (['withoutCost', 'withoutDeadline', 'lost', 'unverified'] as const).flatMap((gap) => {
    const count = counts[gap]
    return count > 0 ? [t(`statistics.forecast.${gap}`, { count: number(count) }, count)] : []
  })
}

function forecastDrawing(statistics: Statistics, words: ChartWords): ChartDrawing {
  const { t, drawn, drawnText, fine, monthName, shortMonthNames } = words
  const { currency } = statistics
  const costs = {
    name: t('statistics.column.inCurrency', { currency }),
    values: months(statistics).map(({ inLens }) => drawn(inLens)),
    look: 'main',
  } as const
  return {
    kind: 'columns',
    labels: months(statistics).map(({ month }) => monthName(month)),
    shortLabels: shortMonthNames(months(statistics).map(({ month }) => month)),
    series: [costs],
    format: drawnText(currency),
    axisFormat: fine,
  }
}

function forecastTable(
  statistics: Statistics,
  { t, money, moneys, number, monthName }: ChartWords,
): ChartTable {
  const labels = [
    t('statistics.column.month'),
    t('statistics.column.renewals'),
    t('statistics.column.cost'),
    t('statistics.column.inCurrency', { currency: statistics.currency }),
  ]
  const all = sumByCurrency(months(statistics).flatMap(({ cost }) => cost))
  return {
    columns: labels.map((label, at) => ({ label, isNumeric: at > 0 })),
    rows: months(statistics).map(({ month, renewals, cost, inLens }) => [
      monthName(month),
      number(renewals),
      moneys(cost),
      money(inLens),
    ]),
    total: [
      t('statistics.column.total'),
      number(renewalsIn(statistics)),
      moneys(all),
      money(costIn(statistics)),
    ],
  }
}
