import { largestOf } from '@shared/domain/statistics/largest'
import type { Statistics } from '@shared/domain/statistics/statistics'
import type { ChartWords } from '../useChartWords'
import type { Chart } from './chart'
import { type NamedSpending, spendingDrawing, spendingTable } from './spendingParts'

/** When "others" exceeds this many times the largest bar, it is given in words instead of a bar. */
const MOST_OF_OTHERS = 2

/** The most expensive cards by name, and the others together, as a bar or in words. */
export function cardChart(statistics: Statistics, words: ChartWords): Chart {
  const { t, money, number } = words
  const { perCard, currency } = statistics
  const named = perCard.map(({ key, ...spending }): NamedSpending => [key.label, spending])
  const { others, named: dearest } = largestOf(perCard, currency)
  const drawn = named.slice(0, dearest.length)
  if (others === null) return shareChart('card', named, drawn, statistics, words)
  const { count, spending } = others
  const { cost } = spending.inLens
  const largest = dearest[0]?.inLens.cost.minor ?? 0
  if (cost.minor <= largest * MOST_OF_OTHERS) {
    const rest: NamedSpending = [
      t('statistics.chart.others', { count: number(count) }, count),
      spending,
    ]
    return shareChart('card', named, [...drawn, rest], statistics, words)
  }
  const note = t('statistics.chart.othersCost', { count: number(count), cost: money(cost) }, count)
  return { ...shareChart('card', named, drawn, statistics, words), notes: [note] }
}

export function operatorChart(statistics: Statistics, words: ChartWords): Chart {
  const parts = statistics.perOperator.map(
    ({ key, ...spending }) => [words.t(`operators.${key}`), spending] as const,
  )
  return shareChart('operator', parts, parts, statistics, words)
}

export function channelChart(statistics: Statistics, words: ChartWords): Chart {
  const { t } = words
  const parts = statistics.perChannel.map(
    ({ key, ...spending }) =>
      [
        key === null ? t('statistics.channelUnknown') : t(`renewals.channel.${key}`),
        spending,
      ] as const,
  )
  return shareChart('channel', parts, parts, statistics, words)
}

function shareChart(
  id: 'card' | 'operator' | 'channel',
  parts: readonly NamedSpending[],
  drawn: readonly NamedSpending[],
  { total }: Statistics,
  words: ChartWords,
): Chart {
  const { t, money, number, percent } = words
  const [largest] = parts
  const most = largest?.[1].inLens.cost
  const whole = total.inLens.cost
  const said = {
    count: number(parts.length),
    cost: money(whole),
    most: largest?.[0] ?? '',
    mostCost: most ? money(most) : '',
    share: percent(whole.minor === 0 ? 0 : (most?.minor ?? 0) / whole.minor),
  }
  return {
    id,
    title: t(`statistics.${id}.title`),
    summary: t(`statistics.${id}.summary`, said, parts.length),
    notes: [],
    drawing: spendingDrawing('bars', drawn, words),
    table: () => spendingTable(t(`statistics.column.${id}`), parts, total, words),
  }
}
