import { EARLINESS_SPANS, type EarlinessSpan } from '@shared/domain/statistics/earliness'
import type { Statistics } from '@shared/domain/statistics/statistics'
import type { ChartWords } from '../useChartWords'
import type { Chart, ChartTable } from './chart'

const COLUMNS = ['early', 'renewals', 'share'] as const

/** How long before their deadlines the renewals were made. */
export function earlyChart(statistics: Statistics, words: ChartWords): Chart {
  const { t, number } = words
  const { measured, spans } = statistics.earliness
  const isKnown = measured > 0
  const renewals = {
    name: t('statistics.column.renewals'),
    values: spans.map((span) => span.renewals),
    look: 'main',
  } as const
  return {
    id: 'early',
    title: t('statistics.early.title'),
    summary: isKnown ? earlySummary(statistics, words) : t('statistics.early.none'),
    notes: isKnown ? [t('statistics.early.note')] : [],
    drawing: isKnown
      ? {
          kind: 'bars',
          labels: spans.map(({ id }) => spanText(id, words)),
          series: [renewals],
          format: number,
          axisFormat: number,
        }
      : null,
    table: () => earlyTable(statistics, words),
  }
}

function spanText(id: EarlinessSpan, { t, number }: ChartWords): string {
  if (id === 'late' || id === 'sameDay') return t(`statistics.early.span.${id}`)
  const { from, to } = EARLINESS_SPANS[id]
  return Number.isFinite(to)
    ? t('statistics.early.span.between', { from: number(from), to: number(to) })
    : t('statistics.early.span.over', { days: number(from - 1) })
}

function earlySummary({ earliness }: Statistics, { t, number }: ChartWords): string {
  const { measured, late, medianDays } = earliness
  const days = Math.abs(medianDays ?? 0)
  const middleKey = (medianDays ?? 0) < 0 ? 'middleLate' : 'middleEarly'
  const middle = t(`statistics.early.${middleKey}`, { days: number(days) }, days)
  return t(
    'statistics.early.summary',
    { count: number(measured), late: number(late), middle },
    measured,
  )
}

function earlyTable({ earliness }: Statistics, words: ChartWords): ChartTable {
  const { t, number, percent } = words
  const { measured, spans } = earliness
  return {
    columns: COLUMNS.map((column, at) => ({
      label: t(`statistics.column.${column}`),
      isNumeric: at > 0,
    })),
    rows: spans.map(({ id, renewals }) => [
      spanText(id, words),
      number(renewals),
      percent(renewals / Math.max(1, measured)),
    ]),
    total: [t('statistics.column.total'), number(measured), percent(measured > 0 ? 1 : 0)],
  }
}
