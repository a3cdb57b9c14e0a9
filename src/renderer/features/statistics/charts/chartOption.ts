import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import type { ChartDrawing, ChartSeries } from './chart'
import type { ChartPalette } from './palette'

/** Up to this many columns have a value above each. */
const MOST_LABELLED = 14
const LONGEST_LABEL_PX = 130
const TEXT_PX = 12

/** The options for ECharts. No animation, and nothing is conveyed by colour alone. */
export function chartOption(drawing: ChartDrawing, palette: ChartPalette): EChartsCoreOption {
  const text = textOf(palette)
  return {
    animation: false,
    backgroundColor: palette.surface,
    textStyle: { fontFamily: palette.fontFamily },
    grid: { left: 4, right: 12, top: gridTop(drawing), bottom: 4 },
    legend: { ...legendOf(drawing), textStyle: text },
    tooltip: tooltipOf(drawing, palette),
    ...axesOf(drawing, palette),
    series: drawing.series.map((series) => seriesOption(series, drawing, palette)),
  }
}

function textOf({ inkSoft, fontFamily }: ChartPalette) {
  return { color: inkSoft, fontFamily, fontSize: TEXT_PX }
}

function axesOf(drawing: ChartDrawing, palette: ChartPalette) {
  const text = textOf(palette)
  const figures = {
    type: 'value',
    axisLabel: { ...text, hideOverlap: true, formatter: drawing.axisFormat },
    splitLine: { lineStyle: { color: palette.line } },
  }
  if (drawing.kind === 'columns') return { xAxis: columnAxis(drawing, palette), yAxis: figures }
  const rows = { type: 'category', inverse: true, axisTick: { show: false } }
  const names = {
    ...rows,
    data: [...drawing.labels],
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: {
      ...text,
      color: palette.ink,
      interval: 0,
      width: LONGEST_LABEL_PX,
      overflow: 'truncate',
    },
  }
  // Values at the right edge, where they do not overlap bars or marks.
  const amounts = {
    ...rows,
    data: drawing.labels.map((_, at) => figureAt(drawing, at)),
    axisLine: { show: false },
    axisLabel: { ...text, color: palette.ink, interval: 0 },
  }
  return { xAxis: figures, yAxis: [names, amounts] }
}

function columnAxis({ labels, shortLabels = labels }: ChartDrawing, palette: ChartPalette) {
  const hasRoom = labels.length <= MOST_LABELLED
  return {
    type: 'category',
    data: [...labels],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: {
      ...textOf(palette),
      hideOverlap: true,
      ...(hasRoom && { formatter: (_: string, at: number) => shortLabels[at] ?? '' }),
    },
  }
}

/** The bar's value, and the mark's where there is one: `49 / 45 days`. */
function figureAt({ series, format, axisFormat }: ChartDrawing, at: number): string {
  const bars = series.filter(({ look }) => look !== 'mark')
  const total = bars.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)
  const mark = series.find(({ look }) => look === 'mark')?.values[at] ?? null
  return mark === null ? format(total) : `${axisFormat(total)} / ${format(mark)}`
}

/** Space above the chart for the legend and the columns' values. */
function gridTop({ kind, series }: ChartDrawing): number {
  const legend = series.length > 1 ? 32 : 8
  return kind === 'columns' ? legend + 14 : legend
}

function legendOf({ series }: ChartDrawing) {
  return { show: series.length > 1, top: 0, left: 0, itemGap: 16, selectedMode: false }
}

function tooltipOf({ format }: ChartDrawing, palette: ChartPalette) {
  return {
    trigger: 'axis',
    axisPointer: { type: 'shadow' },
    confine: true,
    backgroundColor: palette.surface,
    borderColor: palette.line,
    textStyle: { color: palette.ink, fontFamily: palette.fontFamily, fontSize: 13 },
    valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : '–'),
  }
}

function seriesOption(
  series: ChartSeries,
  drawing: ChartDrawing,
  palette: ChartPalette,
): BarSeriesOption | ScatterSeriesOption {
  return series.look === 'mark'
    ? markOption(series, drawing, palette)
    : barOption(series, drawing, palette)
}

function barOption(
  { name, values, look }: ChartSeries,
  drawing: ChartDrawing,
  palette: ChartPalette,
): BarSeriesOption {
  const isHatched = look === 'hatched'
  return {
    type: 'bar',
    name,
    stack: 'bars',
    data: values.map((value) => value ?? '-'),
    barMaxWidth: drawing.kind === 'columns' ? 44 : 18,
    itemStyle: {
      color: isHatched ? palette.hatched : palette.main,
      ...(isHatched && { decal: hatching(palette) }),
    },
    label: columnLabel(drawing, look, palette),
    labelLayout: { hideOverlap: true },
  }
}

/** Hatching, so that the second colour differs in greyscale too. */
function hatching({ surface }: ChartPalette) {
  return {
    symbol: 'rect',
    color: surface,
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: -Math.PI / 4,
  }
}

/** The topmost part of a column shows the column's total. */
function columnLabel(
  drawing: ChartDrawing,
  look: ChartSeries['look'],
  palette: ChartPalette,
): NonNullable<BarSeriesOption['label']> {
  const { kind, series, labels } = drawing
  const isTop = series.filter((each) => each.look !== 'mark').at(-1)?.look === look
  const isEmpty = (at: number) => series.every(({ values }) => !values[at])
  return {
    ...textOf(palette),
    color: palette.ink,
    position: 'top',
    show: isTop && kind === 'columns' && labels.length <= MOST_LABELLED,
    formatter: ({ dataIndex }) => (isEmpty(dataIndex) ? '' : figureAt(drawing, dataIndex)),
  }
}

function markOption(
  { name, values }: ChartSeries,
  { kind }: ChartDrawing,
  palette: ChartPalette,
): ScatterSeriesOption {
  const isUpright = kind === 'columns'
  return {
    type: 'scatter',
    name,
    data: values.flatMap((value, at) =>
      value === null ? [] : [isUpright ? [at, value] : [value, at]],
    ),
    symbol: 'rect',
    symbolSize: isUpright ? [28, 5] : [5, 26],
    // The border separates it from the bar below, in greyscale too.
    itemStyle: { color: palette.mark, borderColor: palette.surface, borderWidth: 1 },
    encode: { tooltip: isUpright ? 1 : 0 },
    z: 3,
  }
}
