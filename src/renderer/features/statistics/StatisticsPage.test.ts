// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Card } from '@shared/domain/cards/card'
import type { CivilDate } from '@shared/domain/base/civilDate'
import type { Renewal } from '@shared/domain/renewals/renewal'
import type { Language } from '@shared/domain/settings/languages'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { openWindow, testWorld } from '../../testing/openWindow'
import StatisticsPage from './StatisticsPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

class EverythingIsSeen {
  constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe = () => this.tell([{ isIntersecting: true }])
  disconnect = () => undefined
}

let opened: OpenedWindow | null = null
beforeEach(() => {
  // happy-dom has no layout, and a chart without width draws nothing.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(480)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400)
  vi.stubGlobal('IntersectionObserver', EverythingIsSeen)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  opened?.page.unmount()
  document.body.innerHTML = ''
})

const soles = (minor: number) => ({ minor, currency: 'PEN' })
const yuan = (minor: number) => ({ minor, currency: 'CNY' })

const BANK = aDocument({ id: 'bank', label: '银行用', number: '900000001' }, [
  aRenewal('2025-12-20', { id: 'bank-1', paid: yuan(1_000), fee: yuan(200), channel: 'app' }),
  aRenewal('2026-05-20', { id: 'bank-2', paid: yuan(1_000), channel: 'app' }),
  aRenewal('2026-06-01', { id: 'bank-3', status: 'failed' }),
])
const CHAT = aDocument({ id: 'chat', label: '微信', number: '900000002', operator: 'entel' }, [
  aRenewal('2026-11-01', { id: 'chat-1', amount: soles(300), channel: 'shop' }),
])

async function openStatistics(
  documents = [BANK, CHAT],
  language: Language = 'zh-CN',
): Promise<OpenedWindow> {
  const world = testWorld({ documents })
  opened = await openWindow(StatisticsPage, { world, language, at: '/statistics' })
  const { page } = opened
  // A large history is computed frame by frame.
  await vi.waitFor(() => expect(page.find('[aria-busy=true]').exists()).toBe(false))
  return opened
}

const panel = (page: VueWrapper, title: string) => {
  const found = page
    .findAll('section')
    .find((each) => each.find('h2').exists() && each.get('h2').text() === title)
  if (!found) throw new Error(`There is no chart "${title}".`)
  return found
}

async function tableOf(page: VueWrapper, title: string): Promise<string[][]> {
  await panel(page, title).get('button[aria-label$=看表格]').trigger('click')
  return panel(page, title)
    .findAll('tbody tr, tfoot tr')
    .map((row) => row.findAll('th, td').map((cell) => cell.text()))
}

describe('the statistics', () => {
  it('say what to do while there is nothing to count', async () => {
    const { page } = await openStatistics([])
    expect(page.text()).toContain('还没有可以统计的续费')
  })

  it('add up in the currency that is mostly paid in', async () => {
    const { page } = await openStatistics()
    // 10 + 2, 10, and 3 soles at 2 yuan per sol, the rate of the renewals themselves.
    expect(page.get('dl').text()).toContain('¥28.00')
    expect(page.get('dl').text()).toContain('¥2.00')
    expect(page.text()).toContain('有 1 次失败或已退款，没有算进来。')
  })

  it('draw every chart, and say in a sentence what is to be seen', async () => {
    const { page } = await openStatistics()
    const titles = page.findAll('.grid h2').map((heading) => heading.text())
    expect(titles).toHaveLength(10)
    const pictures = page.findAll('[role=img]')
    expect(pictures).toHaveLength(10)
    for (const picture of pictures) {
      expect(picture.attributes('aria-label')).toMatch(/。$/)
      expect(picture.findAll('svg text').length).toBeGreaterThan(2)
    }
    expect(panel(page, '各号卡费用').text()).toContain('最多的是“银行用”，¥22.00，占 78.6%')
  })

  it('have a table for every chart, with the currencies apart', async () => {
    const { page } = await openStatistics()
    expect(await tableOf(page, '各号卡费用')).toEqual([
      ['银行用', '2', '¥22.00', '¥2.00', '¥22.00', '¥2.00'],
      ['微信', '1', 'S/ 3.00', '–', '¥6.00', '¥0.00'],
      ['合计', '3', '¥22.00 + S/ 3.00', '¥2.00', '¥28.00', '¥2.00'],
    ])
    expect((await tableOf(page, '每年费用')).map(([year, count]) => [year, count])).toEqual([
      ['2025', '1'],
      ['2026', '2'],
      ['合计', '3'],
    ])
    // 151 days from December to May, of Movistar's 180.
    expect(await tableOf(page, '续费间隔与规则')).toEqual([
      ['银行用', '1', '151', '151', '151', '180', '0'],
    ])
  })

  it('show one currency alone when asked, and say what is not in it', async () => {
    const { page } = await openStatistics()
    const select = page.findComponent({ name: 'LensSelect' })
    select.vm.$emit('update:modelValue', { kind: 'only', currency: 'PEN' })
    await flushPromises()
    expect(page.get('dl').text()).toContain('S/ 3.00')
    expect(panel(page, '每月费用').text()).toContain('另有 ¥22.00 是别的币种')
  })

  it('name the dearest twelve of many cards, and the others as one', async () => {
    const { page } = await openStatistics(Array.from({ length: 15 }, (_, at) => manyCard(at)))
    const drawn = panel(page, '各号卡费用').get('[role=img]').html()
    expect(drawn).toContain('其余 3 张')
    expect(drawn).toContain('Card 14')
    expect(drawn).not.toContain('Card 2<')
    expect(await tableOf(page, '各号卡费用')).toHaveLength(16)
  })

  it('say in words what hundreds of other cards cost, as their bar would dwarf all', async () => {
    const { page } = await openStatistics(Array.from({ length: 200 }, (_, at) => manyCard(at)))
    const perCard = panel(page, '各号卡费用')
    // 0.10 to 18.80 soles: 188 of them at 9.45 on average.
    expect(perCard.text()).toContain('其余 188 张共 S/ 1,776.60，见表格。')
    expect(perCard.get('[role=img]').html()).not.toContain('其余')
    expect(await tableOf(page, '各号卡费用')).toHaveLength(201)
    expect(panel(page, '保住一个号码一年要多少钱').text()).toContain('其余 188 张见表格。')
  })

  it('follow the filter of the history', async () => {
    const { page } = await openStatistics()
    await page.get('input[type=search]').setValue('微信')
    await flushPromises()
    expect(page.get('dl').text()).toContain('1 次')
    await page.get('input[type=search]').setValue('没有这个')
    await flushPromises()
    expect(page.text()).toContain('没有符合条件的续费')
  })

  it.each(['es', 'en'] as const)('speak %s', async (language) => {
    const { page } = await openStatistics([BANK, CHAT], language)
    expect(page.text()).not.toMatch(/statistics\.|\{\w+\}|undefined|NaN/)
    expect(page.findAll('[role=img]')).toHaveLength(10)
  })
})

describe('a chart as a picture', () => {
  it('is saved as an SVG that can be read elsewhere, with its words in it', async () => {
    const { page, world } = await openStatistics()
    await openMenu(page, '各运营商费用', '保存为 SVG…')
    const [saved] = world.savedCharts
    expect(saved?.title).toBe('各运营商费用')
    const text = saved?.picture.type === 'svg' ? saved.picture.text : ''
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    expect(parsed.querySelector('title')?.textContent).toBe('各运营商费用')
    expect(parsed.querySelector('desc')?.textContent).toContain('¥28.00')
    expect(text).toContain('Movistar')
  })

  it('is not called saved where it was not', async () => {
    const { page, world } = await openStatistics()
    world.refuseNext('statistics:saveChart', 'disk-full')
    await openMenu(page, '各运营商费用', '保存为 SVG…')
    expect(world.savedCharts).toEqual([])
  })
})

async function openMenu(page: VueWrapper, title: string, item: string): Promise<void> {
  const menu = page
    .findAllComponents({ name: 'ChartPanel' })
    .find((each) => each.props('chart').title === title)
  const items: { label: string; onSelect: () => void }[] =
    menu?.findComponent({ name: 'DropdownMenu' }).props('items') ?? []
  items.find(({ label }) => label === item)?.onSelect()
  await flushPromises()
}

function manyCard(at: number) {
  const changes: Partial<Card> = { id: `card-${at}`, label: `Card ${at}` }
  const date: CivilDate = '2026-03-01'
  const renewal: Partial<Renewal> = { id: `renewal-${at}`, amount: soles((at + 1) * 10) }
  return aDocument(changes, [aRenewal(date, renewal)])
}
