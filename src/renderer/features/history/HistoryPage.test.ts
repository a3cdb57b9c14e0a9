// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { CARD_DOCUMENT_VERSION, type CardDocument } from '@shared/domain/cardDocument'
import type { World } from '../../api/memory/world'
import { useToast } from '../../composables/useToast'
import { openWindow, testWorld } from '../../testing/openWindow'
import { sampleWorld } from '../renewals/testing/sampleWorld'
import HistoryPage from './HistoryPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => {
  opened?.page.unmount()
  document.body.innerHTML = ''
})

async function openHistory(world: World): Promise<OpenedWindow> {
  opened = await openWindow(HistoryPage, { world, at: '/history' })
  return opened
}

const datesOf = (page: VueWrapper) => page.findAll('tbody th').map((cell) => cell.text())

/** Buttons of a dialog stand outside the page. */
async function clickAnywhere(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((each) =>
    each.textContent.includes(name),
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
  await flushPromises()
}

/** One card with more renewals than are drawn at once. */
function busyCard({ card, renewals }: CardDocument): CardDocument {
  const [pattern] = renewals
  if (!pattern) throw new Error('The sample card was never renewed.')
  const many = Array.from({ length: 130 }, (_, index) => ({ ...pattern, id: `many-${index}` }))
  return { schemaVersion: CARD_DOCUMENT_VERSION, card, renewals: many, inProgress: null }
}

describe('the history', () => {
  it('opens its export where the tray asks for it, each time anew', async () => {
    const { world } = await sampleWorld()
    const { router } = await openHistory(world)
    const dialog = () => document.querySelector('[role=dialog]')
    for (const time of ['first', 'second']) {
      await router.push({ name: 'history', query: { export: '' } })
      await flushPromises()
      expect(dialog(), time).not.toBeNull()
      document.querySelector<HTMLElement>('[role=dialog] [aria-label=关闭]')?.click()
      await flushPromises()
      expect(dialog(), time).toBeNull()
    }
  })

  it('says what to do while there is nothing in it', async () => {
    const { page } = await openHistory(testWorld())
    expect(page.text()).toContain('还没有续费记录')
  })

  it('shows the renewals of all cards, newest first, and what they add up to', async () => {
    const { world } = await sampleWorld()
    const { page } = await openHistory(world)
    const dates = datesOf(page)
    expect(dates).toHaveLength(8)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(page.text()).toContain('S/ 41.00')
  })

  it('finds by text, and adds up what was found', async () => {
    const { world } = await sampleWorld()
    const { page } = await openHistory(world)
    await page.get('input[type=search]').setValue('900000103')
    expect(datesOf(page)).toEqual(['2026-11-02', '2026-05-10'])
    expect(page.text()).toContain('2 次续费（全部 8 次）')
    expect(page.text()).toContain('S/ 15.00')
  })

  it('offers to clear the filters when nothing matches', async () => {
    const { world } = await sampleWorld()
    const { page } = await openHistory(world)
    await page.get('input[type=search]').setValue('nothing like this')
    expect(page.text()).toContain('没有符合条件的续费')
    await clickAnywhere('清除筛选')
    expect(datesOf(page)).toHaveLength(8)
  })

  it('leaves failed renewals out of the totals and says so', async () => {
    const { world, cardId } = await sampleWorld()
    world.documents = world.documents
      .filter(({ card }) => card.id === cardId)
      .map((document) => ({
        ...document,
        renewals: document.renewals.map((renewal) => ({ ...renewal, status: 'failed' as const })),
      }))
    const { page } = await openHistory(world)
    expect(page.text()).toContain('不含失败的 2 次')
  })

  it('opens a renewal by a click on its row', async () => {
    const { world, cardId } = await sampleWorld()
    const { page, router } = await openHistory(world)
    await page.get('tbody tr').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value).toMatchObject({ name: 'renewal', params: { cardId } })
  })

  it('draws thousands of rows a hundred at a time', async () => {
    const { world, cardId } = await sampleWorld()
    world.documents = world.documents.filter(({ card }) => card.id === cardId).map(busyCard)
    const { page } = await openHistory(world)
    expect(datesOf(page)).toHaveLength(100)
    await clickAnywhere('再显示 30 次')
    expect(datesOf(page)).toHaveLength(130)
  })
})

describe('exporting the history', () => {
  it('exports what is filtered, says where it went, and shows the folder', async () => {
    const { world } = await sampleWorld()
    const { page, pinia } = await openHistory(world)
    await page.get('input[type=search]').setValue('entel')
    await clickAnywhere('导出 CSV')
    expect(document.body.textContent).toContain('将导出筛选后的 3 次续费')
    await clickAnywhere('选择保存位置')
    expect(useToast(pinia).toasts).toMatchObject([
      {
        title: '已导出 3 次续费',
        description: 'keepline.csv，保存在 /home/user/Documents',
        action: { label: '在文件夹中显示' },
      },
    ])
  })

  it('says what to do when the folder cannot be written to', async () => {
    const { world } = await sampleWorld()
    const { pinia } = await openHistory(world)
    world.refuseNext('history:export', 'no-permission')
    await clickAnywhere('导出 CSV')
    await clickAnywhere('选择保存位置')
    const [toast] = useToast(pinia).toasts
    expect(toast).toMatchObject({ title: '没有导出', tone: 'error' })
    expect(toast?.description).toContain('换一个文件夹')
  })
})
