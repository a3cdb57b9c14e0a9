import { describe, expect, it, vi } from 'vitest'
import { type ChartPicture, LARGEST_CHART_BYTES } from '@shared/domain/statistics/chartPicture'
import { type Result, errorKey, failure, success } from '@shared/contract/result'
import { LANGUAGES } from '@shared/domain/settings/languages'
import type { Dialogs } from '../../ports/desktop'
import { createChartService } from './chartService'
import { createTranslator } from '../common/translator'
import { createExportPlaces } from '../exports/exportPlaces'
import { countingIds, stillClock } from '../testing/memory'
import { desktop, dialogs } from '../testing/receipts'

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const SVG = '<svg width="2" height="1"><text>每月 &lt;script&gt;</text></svg>'

function setUp(written: Result<undefined> = success(undefined), path: string | null = '/home/a') {
  const saveChart = vi.fn<Dialogs['saveChart']>(() => Promise.resolve(path))
  const write = vi.fn(() => written)
  const service = createChartService({
    files: { write },
    dialogs: dialogs({ saveChart }),
    places: createExportPlaces(countingIds(), desktop()),
    clock: stillClock,
  })
  const save = (picture: ChartPicture, title = '每月/费用') => service.save({ title, picture })
  return { save, saveChart, write }
}

describe('saving a chart as a picture', () => {
  it('suggests a name that every system takes, with the day of the user', async () => {
    const { save, saveChart } = setUp()
    await save({ type: 'png', bytes: PNG })
    expect(saveChart).toHaveBeenCalledWith('Keepline 每月 费用 2026-11-23.png', 'png')
  })

  it('writes the picture as it was drawn', async () => {
    const { save, write } = setUp()
    expect(await save({ type: 'png', bytes: PNG })).toMatchObject({ data: { fileName: 'a' } })
    await save({ type: 'svg', text: SVG })
    expect(write.mock.calls).toEqual([
      ['/home/a', PNG],
      ['/home/a', new TextEncoder().encode(SVG)],
    ])
  })

  it('writes nothing when the dialog was closed', async () => {
    const { save, write } = setUp(success(undefined), null)
    expect(await save({ type: 'svg', text: SVG })).toEqual(success(null))
    expect(write).not.toHaveBeenCalled()
  })

  it('says when the disk does not take it', async () => {
    const { save } = setUp(failure('disk-full'))
    expect(await save({ type: 'svg', text: SVG })).toEqual(failure('disk-full'))
  })

  it.each<[string, ChartPicture]>([
    ['a program called a PNG', { type: 'png', bytes: Uint8Array.from([0x4d, 0x5a, 0x90, 0]) }],
    ['a page called an SVG', { type: 'svg', text: '<html></html>' }],
    ['an SVG with a script', { type: 'svg', text: '<svg a="b"><script>x</script></svg>' }],
    ['an SVG with a page', { type: 'svg', text: '<svg a="b"><foreignObject/></svg>' }],
    ['an SVG with an entity', { type: 'svg', text: '<svg a="b"><!ENTITY x SYSTEM "f"></svg>' }],
  ])('refuses %s before it asks where to', async (_what, picture) => {
    const { save, saveChart } = setUp()
    expect(await save(picture)).toEqual(failure('file-type'))
    expect(saveChart).not.toHaveBeenCalled()
  })

  it('refuses what is larger than any chart', async () => {
    const { save } = setUp()
    const bytes = new Uint8Array(LARGEST_CHART_BYTES + 1)
    const tooLarge = failure('chart-too-large', { megabytes: 20 })
    expect(await save({ type: 'png', bytes })).toEqual(tooLarge)
    const text = `<svg a="b">${'x'.repeat(LARGEST_CHART_BYTES)}</svg>`
    expect(await save({ type: 'svg', text })).toEqual(tooLarge)
  })

  it.each(LANGUAGES)('says so of the chart, with its own limit, in %s', async (language) => {
    const { translate } = await createTranslator(language)
    const { save } = setUp()
    const outcome = await save({ type: 'png', bytes: new Uint8Array(LARGEST_CHART_BYTES + 1) })
    const said = outcome.ok ? '' : translate(errorKey(outcome.error), outcome.error.params)
    expect(said).toContain('20 MB')
    expect(said).not.toMatch(/截图|captura|screenshot/)
  })
})
