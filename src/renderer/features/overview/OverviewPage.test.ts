// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { DamagedDocument } from '@shared/contract/models'
import { aDocument } from '@shared/domain/testing/documents'
import { useToast } from '../../composables/useToast'
import { openWindow, testWorld } from '../../testing/openWindow'
import { blankCardInput } from '../cards/cardForm'
import OverviewPage from './OverviewPage.vue'

type Page = Awaited<ReturnType<typeof openWindow>>['page']

async function click(page: Page, text: string): Promise<void> {
  const buttons = page.findAll('button')
  const exact = buttons.find((button) => button.text() === text)
  await (exact ?? buttons.find((button) => button.text().includes(text)))?.trigger('click')
  await flushPromises()
}

async function withSamples() {
  const opened = await openWindow(OverviewPage)
  await click(opened.page, '先用示例号卡看看')
  return opened
}

it('tells a first user in three steps what to do', async () => {
  const { page, router } = await openWindow(OverviewPage)
  expect(page.findAll('ol > li')).toHaveLength(3)
  await click(page, '添加第一张号卡')
  expect(router.currentRoute.value.name).toBe('card-new')
})

it('loads sample cards, says that they are samples, and removes them with one click', async () => {
  const { page, world } = await withSamples()
  expect(world.documents).toHaveLength(4)
  expect(page.text()).toContain('正在显示示例号卡')
  await click(page, '移除示例')
  expect(world.documents).toEqual([])
  expect(page.text()).toContain('保住您的秘鲁号码')
})

it('lists what needs a hand, the most urgent first, each with its days and its date', async () => {
  const { page } = await withSamples()
  const rows = page.findAll('section:first-of-type > div > ul > li')
  expect(rows.map((row) => row.get('[data-stage]').attributes('data-stage'))).toEqual([
    'warned',
    'blocked',
    'due',
  ])
  expect(rows[2]?.text()).toContain('还有 7 天')
  expect(rows[2]?.text()).toContain('2026-11-29')
})

it('leads from a row to the renewal of that card', async () => {
  const { page, router } = await withSamples()
  await click(page, '记录续费')
  await expect.poll(() => router.currentRoute.value.name).toBe('renew')
})

it('asks for a date where nothing is known yet', async () => {
  const world = testWorld()
  const first = await openWindow(OverviewPage, { world })
  const input = { ...blankCardInput(), label: '新卡', number: '987654321' }
  await first.api.cards.add({ input: { ...input, operator: 'claro' } })
  await flushPromises()
  expect(first.page.text()).toContain('待补充信息')
  await click(first.page, '补充信息')
  await expect.poll(() => first.router.currentRoute.value.name).toBe('card-edit')
})

it('says when nothing needs to be done, and what comes next', async () => {
  const { page, api } = await openWindow(OverviewPage)
  const input = { ...blankCardInput(), label: '家人', number: '987654321' }
  await api.cards.add({ input: { ...input, operator: 'movistar', lastTopUpOn: '2026-11-20' } })
  await flushPromises()
  expect(page.text()).toContain('现在没有要处理的号卡')
  expect(page.text()).toContain('家人，2027-05-19')
})

it('names a damaged file, keeps the other cards, and puts the copy in its place', async () => {
  const world = testWorld({
    damaged: [
      {
        id: 'card-1',
        kind: 'card',
        problem: 'not-json',
        fileName: 'card-1.json',
        label: '银行卡号',
        backupFrom: '2026-11-20T10:00:00.000Z',
      },
    ],
  })
  const { page } = await openWindow(OverviewPage, { world })
  expect(page.text()).toContain('card-1.json')
  expect(page.text()).toContain('银行卡号')
  await click(page, '恢复到 2026-11-20 的样子')
  expect(world.damaged).toEqual([])
  expect(page.text()).not.toContain('card-1.json')
})

it('says why samples could not be loaded', async () => {
  const world = testWorld()
  const { page, pinia } = await openWindow(OverviewPage, { world })
  world.refuseNext('library:loadSamples', 'disk-full')
  await click(page, '先用示例号卡看看')
  expect(useToast(pinia).toasts).toMatchObject([{ tone: 'error' }])
  expect(page.text()).toContain('保住您的秘鲁号码')
})

it('warns that the desktop shows no reminders', async () => {
  const { page, world } = await withSamples()
  expect(page.find('a[href="/reminders"]').exists()).toBe(false)
  world.areShown = false
  world.tell('reminders:visibilityChanged', { areShown: false })
  await flushPromises()
  expect(page.text()).toContain('系统没有显示刚才的提醒')
  expect(page.find('a[href="/reminders"]').exists()).toBe(true)
})

it('shows that the reminders of a deadline were put off', async () => {
  const { page, api, world } = await openWindow(OverviewPage)
  const input = { ...blankCardInput(), label: '银行', number: '987654321' }
  await api.cards.add({ input: { ...input, operator: 'claro', lastTopUpOn: '2026-06-02' } })
  await api.reminders.snooze({
    cardId: world.documents[0]?.card.id ?? '',
    deadline: '2026-11-29',
    snooze: { kind: 'tomorrow' },
  })
  await flushPromises()
  expect(page.text()).toContain('明天 09:00 之前不提醒')
  await click(page, '恢复提醒')
  expect(page.text()).not.toContain('之前不提醒')
})

it('names the months of the coming year for the ear, with their cards', async () => {
  const { page } = await withSamples()
  const months = page.findAll('section:last-of-type ol > li .sr-only').map((month) => month.text())
  expect(months).toHaveLength(12)
  expect(months[0]).toMatch(/^2026年11月:\s*3 张号卡$/)
  expect(months[1]).toMatch(/^2026年12月:\s*没有期限$/)
})

const MISSING: DamagedDocument = {
  id: 'card-gone',
  kind: 'card',
  problem: 'missing',
  fileName: 'card-gone.json',
  label: '妈妈的号',
  backupFrom: '2026-11-20T16:00:00.000Z',
}

it('never says that no card needs anything while one cannot be read', async () => {
  const safe = aDocument({ lastTopUpOn: '2026-11-20' })
  const calm = await openWindow(OverviewPage, { world: testWorld({ documents: [safe] }) })
  expect(calm.page.text()).toContain('现在没有要处理的号卡')
  const world = testWorld({ documents: [safe], damaged: [MISSING] })
  const { page } = await openWindow(OverviewPage, { world })
  expect(page.text()).not.toContain('现在没有要处理的号卡')
  expect(page.text()).toContain('不见了')
})

it('is no first start when all cards are missing, and brings all of them back at once', async () => {
  const world = testWorld({ damaged: [MISSING, { ...MISSING, id: 'card-two' }] })
  const { page } = await openWindow(OverviewPage, { world })
  expect(page.text()).not.toContain('保住您的秘鲁号码')
  await click(page, '全部恢复（2 项）')
  expect(world.damaged).toEqual([])
})

it('offers nothing for a folder that is gone but to put it back', async () => {
  const gone = { ...MISSING, kind: 'library', problem: 'gone', backupFrom: null } as const
  const world = testWorld({ damaged: [gone, MISSING, { ...MISSING, id: 'card-two' }] })
  const { page } = await openWindow(OverviewPage, { world })
  expect(page.get('[role=status], [role=alert], .page').text()).toContain('不在原来的位置了')
  expect(page.text()).toContain('妈妈的号')
  expect(page.text()).not.toContain('重新开始')
  expect(page.text()).not.toMatch(/全部恢复|恢复到/)
})
