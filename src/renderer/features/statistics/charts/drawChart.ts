import { BarChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart } from './chart'

// Only what our charts are made of: a good third of the library.
use([BarChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent])
use([LabelLayout, SVGRenderer])

export interface DrawnChart {
  draw(option: EChartsCoreOption): void
  resize(): void
  dispose(): void
}

/** A chart inside an element, as large as that is. */
export function chartOn(host: HTMLElement): DrawnChart {
  const chart = init(host, null, { renderer: 'svg' })
  return {
    // The former drawing is forgotten: a chart with fewer series would keep the others.
    draw: (option) => chart.setOption(option, { notMerge: true }),
    resize: () => chart.resize(),
    dispose: () => chart.dispose(),
  }
}

/**
 * A chart as a file of its own, with its words for who cannot see it. Sizes in CSS pixels.
 * See src/decisions/032-charts-are-data-first.md.
 */
export function chartSvg(
  option: EChartsCoreOption,
  { title, summary }: Pick<Chart, 'title' | 'summary'>,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  const words = `<title>${escaped(title)}</title><desc>${escaped(summary)}</desc>`
  return svg.replace(
    /^<svg [^>]*>/,
    (opening) => opening.replace('<svg ', '<svg role="img" ') + words,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
