import { useI18n } from 'vue-i18n'
import type { ChartPicture } from '@shared/domain/statistics/chartPicture'
import { useApi } from '../../../api/client'
import { useExportOutcome } from '../../../composables/useExportOutcome'
import { useToast } from '../../../composables/useToast'
import { type Chart, type ChartDrawing, heightOf } from './chart'
import { chartOption } from './chartOption'
import { chartSvg } from './drawChart'
import { paletteOf } from './palette'
import { pngOf } from './pngOf'

/** Wide enough for a page of a document. */
const WIDTH = 960

/** A chart as a picture for other programs: light, like paper, and of fixed width. */
export function useChartPicture() {
  const api = useApi()
  const toast = useToast()
  const { t } = useI18n()
  const { tell } = useExportOutcome()

  function svgOf(chart: Chart, drawing: ChartDrawing) {
    const size = { width: WIDTH, height: heightOf(drawing) }
    const option = chartOption(drawing, paletteOf(document.body, 'light'))
    return { svg: chartSvg(option, chart, size), size }
  }

  async function pictureOf(chart: Chart, drawing: ChartDrawing, type: ChartPicture['type']) {
    const { svg, size } = svgOf(chart, drawing)
    if (type === 'svg') return { type, text: svg }
    const png = await pngOf(svg, size)
    return { type, bytes: new Uint8Array(await png.arrayBuffer()) }
  }

  async function save(
    chart: Chart,
    drawing: ChartDrawing,
    type: ChartPicture['type'],
  ): Promise<void> {
    try {
      const picture = await pictureOf(chart, drawing, type)
      const outcome = await api.statistics.saveChart({ title: chart.title, picture })
      tell(outcome, { done: t('statistics.chart.saved'), failed: t('statistics.chart.notSaved') })
    } catch {
      const description = t('statistics.chart.notDrawn')
      toast.show({ title: t('statistics.chart.notSaved'), description, tone: 'error' })
    }
  }

  async function copy(chart: Chart, drawing: ChartDrawing): Promise<void> {
    const { svg, size } = svgOf(chart, drawing)
    try {
      // Pass a promise: the click permits the write only if it starts before the PNG is ready.
      const item = new ClipboardItem({ 'image/png': pngOf(svg, size) })
      await navigator.clipboard.write([item])
      toast.show({ title: t('statistics.chart.copied'), tone: 'success' })
    } catch {
      const description = t('statistics.chart.notCopiedText')
      toast.show({ title: t('statistics.chart.notCopied'), description, tone: 'error' })
    }
  }

  return { save, copy }
}
