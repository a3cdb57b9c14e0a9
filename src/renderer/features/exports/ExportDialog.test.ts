// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { USUAL_OUTPUTS, usualExport } from '@shared/domain/exports/exportOptions'
import { messages as say } from '@shared/i18n/zh-CN'
import type { World } from '../../api/memory/world'
import { useToast } from '../../composables/useToast'
import { openWindow } from '../../testing/openWindow'
import HistoryPage from '../history/HistoryPage.vue'
import { sampleWorld } from '../renewals/testing/sampleWorld'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

const { exporting } = say

let opened: OpenedWindow | null = null
beforeEach(() => {
  // The virtual list needs a height, and happy-dom has no layout.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})
afterEach(() => {
  vi.restoreAllMocks()
  opened?.page.unmount()
  document.body.innerHTML = ''
})

async function openHistory(world: World, at = '/history'): Promise<OpenedWindow> {
  opened = await openWindow(HistoryPage, { world, at })
  return opened
}

const shown = () => document.body.textContent

/** Dialogs are rendered outside the page. */
function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => each.textContent.trim() === name || each.getAttribute('aria-label') === name,
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

async function click(name: string): Promise<void> {
  button(name).click()
  await flushPromises()
}

/** The dialog's code is loaded on first use. */
async function openDialog(): Promise<void> {
  await click(exporting.open)
  await untilOpen()
}

const untilOpen = () => vi.waitFor(() => expect(shown()).toContain(exporting.preview.title))

async function chooseFormat(name: string): Promise<void> {
  const radio = [...document.querySelectorAll<HTMLElement>('[role=radio]')].find((each) =>
    each.textContent.includes(name),
  )
  radio?.click()
  await flushPromises()
}

describe('the export dialog', () => {
  it('exports what is filtered, shows it first, and says where it went', async () => {
    const { world } = await sampleWorld()
    const { page } = await openHistory(world)
    await page.get('input[type=search]').setValue('entel')
    await openDialog()
    await vi.waitFor(() => expect(shown()).toContain('共 3 次续费'))
    await click(exporting.run)
    expect(world.exports).toMatchObject([{ scope: { what: 'filter', filter: { text: 'entel' } } }])
    expect(shown()).toContain('已导出 3 次续费')
    expect(shown()).toContain('keepline.xlsx，保存在 /home/user/Documents')
    expect(document.activeElement?.textContent).toContain(say.history.export.showInFolder)
  })

  it('says what to do when the folder cannot be written to, beside the button', async () => {
    const { world } = await sampleWorld()
    await openHistory(world)
    await openDialog()
    world.refuseNext('history:export', 'no-permission')
    await click(exporting.run)
    const alert = document.querySelector('[role=dialog] [role=alert]')
    expect(alert?.textContent).toContain(say.history.export.advice['no-permission'])
    await click(exporting.run)
    expect(shown()).toContain('已导出 8 次续费')
  })

  it('opens the next time with what was chosen the last time', async () => {
    const { world } = await sampleWorld()
    const { page } = await openHistory(world)
    await openDialog()
    await chooseFormat('CSV')
    await click(exporting.delimiters.semicolon)
    await click(exporting.run)
    page.unmount()
    await openHistory(world)
    await openDialog()
    await click(exporting.run)
    expect(world.exports.map(({ output }) => output)).toEqual([
      { format: 'csv', delimiter: 'semicolon', hasByteOrderMark: true },
      { format: 'csv', delimiter: 'semicolon', hasByteOrderMark: true },
    ])
  })

  it('opens by itself where the tray leads to', async () => {
    const { world } = await sampleWorld()
    const { router } = await openHistory(world, '/history?export')
    await untilOpen()
    expect(router.currentRoute.value.query).toEqual({})
  })

  it('tells how far it is, and can be cancelled', async () => {
    const { world } = await sampleWorld()
    let goOn = () => {}
    world.exportPause = new Promise((resolve) => (goOn = resolve))
    await openHistory(world)
    await openDialog()
    await click(exporting.run)
    expect(shown()).toContain('已写 0 / 8')
    await click(exporting.progress.cancel)
    goOn()
    await flushPromises()
    expect(shown()).toContain(exporting.progress.cancelled)
    expect(world.exports).toEqual([])
  })

  it('goes on when it is closed, and says at the end where the file is', async () => {
    const { world } = await sampleWorld()
    let goOn = () => {}
    world.exportPause = new Promise((resolve) => (goOn = resolve))
    const { pinia } = await openHistory(world)
    await openDialog()
    await click(exporting.run)
    await click(say.common.close)
    goOn()
    await flushPromises()
    expect(useToast(pinia).toasts).toMatchObject([{ title: '已导出 8 次续费' }])
  })

  it('asks for at least one format in an archive', async () => {
    const { world } = await sampleWorld()
    await openHistory(world)
    await openDialog()
    await chooseFormat(exporting.formats.zip.name)
    for (const box of document.querySelectorAll<HTMLElement>(
      '[role=dialog] [role=checkbox][data-state=checked]',
    )) {
      const label = document.querySelector(`label[for="${box.id}"]`)?.textContent
      if (label === 'Excel' || label === 'JSON') box.click()
    }
    await flushPromises()
    expect(shown()).toContain(exporting.issue.parts)
    expect(button(exporting.run).disabled).toBe(true)
  })
})

describe('presets of exports', () => {
  it('keep what was chosen under a name, which exports it at once', async () => {
    const { world } = await sampleWorld()
    const { page } = await openHistory(world)
    world.exportMemory = {
      ...world.exportMemory,
      presets: [{ id: 'preset-1', name: '给会计', options: usualExport('es', USUAL_OUTPUTS.csv) }],
      defaultPresetId: 'preset-1',
    }
    page.unmount()
    await openHistory(world)
    await openDialog()
    expect(shown()).toContain('给会计')
    await click(exporting.run)
    expect(world.exports).toMatchObject([{ language: 'es', output: { format: 'csv' } }])
  })
})

describe('export again', () => {
  it('does the last export once more, in one click', async () => {
    const { world } = await sampleWorld()
    const { pinia } = await openHistory(world)
    await openDialog()
    await click(exporting.run)
    await click(say.common.close)
    await click('再导出一次：Excel，到 /home/user/Documents')
    expect(world.exports).toHaveLength(2)
    expect(world.exports[1]).toEqual(world.exports[0])
    expect(useToast(pinia).toasts).toMatchObject([{ title: '已导出 8 次续费' }])
  })
})
