import { computed } from 'vue'
import type { Money } from '@shared/domain/base/money'
import type { Statistics } from '@shared/domain/statistics/statistics'
import type { Chart } from './charts/chart'
import { earlyChart } from './charts/earlyChart'
import { feeChart } from './charts/feeChart'
import { forecastChart } from './charts/forecastChart'
import { keepChart } from './charts/keepChart'
import { rhythmChart } from './charts/rhythmChart'
import { cardChart, channelChart, operatorChart } from './charts/shareCharts'
import { monthChart, yearChart } from './charts/timeCharts'
import { useChartWords } from './useChartWords'

interface Source {
  readonly statistics: Statistics | null
  readonly isFiltered: boolean
  /** Everything converted into one currency, or only what was paid in it. */
  readonly kind: 'home' | 'only'
}

/** All charts of the page in order. Charts of spending note what their currency cannot show. */
export function useCharts(source: () => Source) {
  const words = useChartWords()

  function missing(amounts: readonly Money[]): string[] {
    if (amounts.length === 0) return []
    const key = source().kind === 'home' ? 'unconvertedHome' : 'unconvertedOnly'
    return [words.t(`statistics.${key}`, { amounts: words.moneys(amounts) })]
  }

  return computed((): Chart[] => {
    const { statistics, isFiltered } = source()
    if (statistics === null) return []
    const notes = missing(statistics.total.inLens.unconverted)
    const ofSpending = [
      monthChart,
      yearChart,
      cardChart,
      operatorChart,
      channelChart,
      feeChart,
      keepChart,
    ].map((make) => make(statistics, words))
    return [
      ...ofSpending.map((chart) => ({ ...chart, notes: [...notes, ...chart.notes] })),
      rhythmChart(statistics, words),
      earlyChart(statistics, words),
      forecastChart(statistics, words, { isFiltered, missing }),
    ]
  })
}
