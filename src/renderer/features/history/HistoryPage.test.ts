// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CARD_DOCUMENT_VERSION, type CardDocument } from '@shared/domain/cards/cardDocument'
import type { World } from '../../api/memory/world'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'
import { openWindow, testWorld } from '../../testing/openWindow'
import { sampleWorld } from '../renewals/testing/sampleWorld'
import HistoryPage from './HistoryPage.vue'
import { useHistoryLook } from './historyLook'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
// Loaded in advance, so that no test waits for it.
beforeAll(() => import('../exports/ExportDialog.vue'))
beforeEach(() => {
  // The virtual list needs a height, and happy-dom has no layout.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})
afterEach(() => {
  vi.restoreAllMocks()
  opened?.page.unmount()
  document.body.innerHTML = ''
})

async function openHistory(world: World): Promise<OpenedWindow> {
  opened = await openWindow(HistoryPage, { world, at: '/history' })
  return opened
}

const datesOf = (page: VueWrapper) => page.findAll('tbody th').map((cell) => cell.text())

/** Buttons of a dialog are rendered outside the page. */
async function clickAnywhere(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((each) =>
    each.textContent.includes(name),
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
  await flushPromises()
}

/** A card with more renewals than are rendered at once. */
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
      await vi.waitFor(() => expect(dialog(), time).not.toBeNull())
      document.querySelector<HTMLElement>('[role=dialog] [aria-label=关闭]')?.click()
      await vi.waitFor(() => expect(dialog(), time).toBeNull())
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

  it('draws of thousands of rows only those one sees', async () => {
    const { world, cardId } = await sampleWorld()
    world.documents = world.documents.filter(({ card }) => card.id === cardId).map(busyCard)
    const { page } = await openHistory(world)
    expect(datesOf(page).length).toBeLessThan(40)
    expect(page.get('[role=grid]').attributes('aria-rowcount')).toBe('131')
  })
})

describe('the table of the history', () => {
  const grid = (page: VueWrapper) => page.get('[role=grid]')
  const press = (page: VueWrapper, key: string, keys: object = {}) =>
    grid(page).trigger('keydown', { key, ...keys })
  const header = (page: VueWrapper, name: string) =>
    page
      .findAll('thead th')
      .filter((cell) => cell.text().startsWith(name))
      .at(0)
  const textsOf = (page: VueWrapper, column: number) =>
    page.findAll(`tbody [aria-colindex="${column}"]`).map((cell) => cell.text())

  it('is sorted by a column, and by another one after it', async () => {
    const { world } = await sampleWorld()
    const { page } = await openHistory(world)
    await header(page, '运营商')?.get('button').trigger('click')
    await header(page, '日期')?.get('button').trigger('click', { shiftKey: true })
    const operators = textsOf(page, 5)
    const shown = datesOf(page).map((date, index) => `${operators[index]} ${date}`)
    expect(shown).toEqual(shown.toSorted())
    expect(header(page, '日期')?.text()).toContain('升序，第 2 个')
    expect(header(page, '运营商')?.attributes('aria-sort')).toBe('ascending')
    expect(world.views.layout.sort).toEqual([
      { column: 'operator', isDescending: false },
      { column: 'date', isDescending: false },
    ])
  })

  it('is gone through, selected and opened by the keyboard', async () => {
    const { world } = await sampleWorld()
    const { page, router } = await openHistory(world)
    await press(page, 'ArrowDown')
    await press(page, 'ArrowDown', { shiftKey: true })
    await press(page, 'ArrowDown', { shiftKey: true })
    expect(page.text()).toContain('已选 3 次续费')
    expect(page.findAll('tbody tr[aria-selected=true]')).toHaveLength(3)
    await press(page, ' ')
    expect(page.text()).toContain('已选 2 次续费')
    await press(page, 'a', { ctrlKey: true })
    expect(page.text()).toContain('已选 8 次续费')
    await press(page, 'Escape')
    expect(page.findAll('tbody tr[aria-selected=true]')).toHaveLength(0)
    const active = grid(page).attributes('aria-activedescendant')
    expect(document.getElementById(active ?? '')?.closest('tr')?.dataset['index']).toBe('3')
    await press(page, 'Enter')
    await flushPromises()
    expect(router.currentRoute.value.name).toBe('renewal')
  })

  it('has its columns moved and sized by the keyboard, and remembers them', async () => {
    const { world } = await sampleWorld()
    const { page } = await openHistory(world)
    await press(page, 'ArrowUp')
    await press(page, 'ArrowRight', { shiftKey: true, ctrlKey: true })
    await press(page, 'ArrowRight', { shiftKey: true })
    const [card, date] = world.views.layout.columns
    expect([card?.id, date]).toEqual(['card', { id: 'date', width: 116 }])
    expect(page.findAll('thead th').map((cell) => cell.text())).toEqual(
      expect.arrayContaining(['号卡', '日期']),
    )
    expect(page.text()).toContain('日期 宽 116 像素')
  })

  it('deletes several renewals at once, and takes it back at once', async () => {
    const { world } = await sampleWorld()
    const { page, pinia } = await openHistory(world)
    await press(page, 'ArrowDown', { shiftKey: true })
    await press(page, 'Delete')
    await flushPromises()
    expect(datesOf(page)).toHaveLength(6)
    expect(useToast(pinia).toasts).toMatchObject([{ title: '已删除 2 次续费' }])
    await useUndo(pinia).undoLast()
    await flushPromises()
    expect(datesOf(page)).toHaveLength(8)
  })

  it('lets go of what the filter takes away', async () => {
    const { world } = await sampleWorld()
    const { page } = await openHistory(world)
    await press(page, 'a', { ctrlKey: true })
    await page.get('input[type=search]').setValue('900000103')
    expect(page.text()).toContain('已选 2 次续费')
  })
})

describe('a view of the history', () => {
  it('keeps the filter and the columns under a name, and opens with them', async () => {
    const { world } = await sampleWorld()
    const first = await openHistory(world)
    await first.page.get('input[type=search]').setValue('900000103')
    const look = useHistoryLook(first.pinia)
    await look.setLayout({ columns: [{ id: 'date', width: 100 }] })
    await look.saveAs('只看这张')
    await look.setDefault(look.openViewId)
    first.page.unmount()
    const { page } = await openHistory(world)
    expect(datesOf(page)).toEqual(['2026-11-02', '2026-05-10'])
    expect(page.findAll('thead th')).toHaveLength(3)
    expect(page.text()).toContain('只看这张')
  })

  it('says so when it could not be kept', async () => {
    const { world } = await sampleWorld()
    const { page, pinia } = await openHistory(world)
    world.refuseNext('views:save', 'disk-full')
    await page.findAll('thead th')[1]?.get('button').trigger('click')
    await flushPromises()
    expect(useToast(pinia).toasts).toMatchObject([{ title: '没能记住表格的列设置', tone: 'error' }])
  })
})
