import { BarChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart } from './chart'

// Only the parts we use: about a third of the library.
use([BarChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent])
use([LabelLayout, SVGRenderer])

export interface DrawnChart {
  draw(option: EChartsCoreOption): void
  resize(): void
  dispose(): void
}

/** Draws a chart that fills an element. */
export function chartOn(host: HTMLElement): DrawnChart {
  const chart = init(host, null, { renderer: 'svg' })
  return {
    // Not merged: a chart with fewer series would keep the former ones.
    draw: (option) => chart.setOption(option, { notMerge: true }),
    resize: () => chart.resize(),
    dispose: () => chart.dispose(),
  }
}

/**
 * A chart as an SVG file, with title and description for screen readers. Sizes in CSS pixels.
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
