// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { World } from '../../api/memory/world'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'
import { openWindow, testWorld } from '../../testing/openWindow'
import ReceiptsPage from './ReceiptsPage.vue'
import { findIn, receiptWorld } from './testing/receiptWorld'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => {
  opened?.page.unmount()
  document.body.innerHTML = ''
})

async function openReceipts(world: World): Promise<OpenedWindow> {
  opened = await openWindow(ReceiptsPage, { world, at: '/receipts' })
  return opened
}

const namesOf = (page: VueWrapper) =>
  page.findAll('ul[aria-label="凭证列表"] li').map((tile) => tile.get('p').text())

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role=tab], a')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent.trim()).startsWith(name),
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  // Vue ignores a click in the millisecond in which the button was rendered.
  const drawn = Date.now()
  await vi.waitUntil(() => Date.now() > drawn, { interval: 1 })
  found.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }))
  found.click()
  await flushPromises()
}

async function choose(page: VueWrapper, filter: string, option: string): Promise<void> {
  await page.get(`[aria-label="${filter}"]`).trigger('keydown', { key: 'Enter' })
  await flushPromises()
  const found = [...document.querySelectorAll('[role=option]')].find((each) =>
    each.textContent.includes(option),
  )
  found?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
  await flushPromises()
}

describe('the page of receipts', () => {
  it('says what to do while there is none', async () => {
    const { page } = await openReceipts(testWorld())
    expect(page.text()).toContain('还没有凭证')
  })

  it('shows the receipts of all cards, those of the newest renewal first', async () => {
    const { page } = await openReceipts(receiptWorld())
    expect(namesOf(page)).toEqual(['copia.png', 'pago.png', 'boleta.pdf', 'sms.txt', 'viejo.jpg'])
  })

  it('says where else the same file hangs', async () => {
    const { page } = await openReceipts(receiptWorld())
    const [copy] = page.findAll('ul[aria-label="凭证列表"] li')
    expect(copy?.text()).toContain('同一个文件还在：银行 2026-06-12')
  })

  it('is filtered by kind and year', async () => {
    const { page } = await openReceipts(receiptWorld())
    await choose(page, '类型', 'PDF')
    expect(namesOf(page)).toEqual(['boleta.pdf'])
    await press('清除筛选')
    await choose(page, '年份', '2025')
    expect(namesOf(page)).toEqual(['viejo.jpg'])
  })

  it('leaves out what lies in the trash', async () => {
    const world = receiptWorld()
    const { page, api } = await openReceipts(world)
    await api.cards.delete({ cardId: 'card-chat' })
    await flushPromises()
    expect(namesOf(page)).toEqual(['pago.png', 'boleta.pdf', 'sms.txt'])
  })
})

describe('renewals without a receipt', () => {
  it('are listed, but for those that failed', async () => {
    const { page } = await openReceipts(receiptWorld())
    await press('没有凭证的续费')
    expect(page.findAll('tbody th').map((cell) => cell.text())).toEqual(['2026-10-03'])
  })

  it('get one at once, and lose it by undo', async () => {
    const world = receiptWorld()
    const { page, pinia } = await openReceipts(world)
    await press('没有凭证的续费')
    await press('给 银行 2026-10-03 的续费添加凭证')
    expect(page.text()).toContain('每次续费都有凭证')
    expect(useToast(pinia).toasts).toMatchObject([{ title: '已给 银行 2026-10-03 添加 1 个凭证' }])
    await useUndo(pinia).undoLast()
    await flushPromises()
    expect(page.findAll('tbody th').map((cell) => cell.text())).toEqual(['2026-10-03'])
  })

  it('say why nothing was added', async () => {
    const world = receiptWorld()
    const { pinia } = await openReceipts(world)
    await press('没有凭证的续费')
    world.refuseNext('renewals:edit', 'disk-full')
    await press('给 银行 2026-10-03 的续费添加凭证')
    expect(useToast(pinia).toasts).toMatchObject([{ title: '没有添加凭证', tone: 'error' }])
    expect(world.staged.size).toBe(0)
  })
})

describe('the check of the files', () => {
  it('says that all is well, and when', async () => {
    const { page } = await openReceipts(receiptWorld())
    await press('检查')
    expect(page.text()).toContain('还没有检查过')
    await press('现在检查')
    expect(page.text()).toContain('4 个文件')
    expect(page.text()).toContain('都在，而且没有变过')
    expect(page.text()).toContain('上次检查：2026-11-22 23:00')
  })

  it('says for each finding whose file it is and what to do, what needs doing first', async () => {
    const world = receiptWorld()
    const { cardId, renewalId } = findIn(world, 'receipt-boleta')
    const receipt = { cardId, renewalId, receiptId: 'receipt-boleta' }
    world.findings = [
      { problem: 'orphan', receipt: null, fileName: 'ab.png', bytes: 10 },
      { problem: 'missing', receipt, fileName: 'boleta.pdf', bytes: 2_048 },
    ]
    const { page, router } = await openReceipts(world)
    await press('检查')
    await press('现在检查')
    const [first, second] = page.findAll('section li').map((row) => row.text())
    expect(first).toContain('文件不见了')
    expect(first).toContain('银行 2026-06-12')
    expect(first).toContain('重新添加')
    expect(second).toContain('没有一次续费用到它')
    await press('打开这次续费')
    expect(router.currentRoute.value.params).toMatchObject({ renewalId: 'renewal-june' })
  })

  it('can be cancelled, and says that it saw only a part', async () => {
    const world = receiptWorld()
    let goOn = () => {}
    world.checkPause = new Promise((resolve) => (goOn = resolve))
    const { page } = await openReceipts(world)
    await press('检查')
    await press('现在检查')
    expect(page.text()).toContain('正在检查：0/4')
    await press('取消检查')
    goOn()
    await flushPromises()
    expect(page.text()).toContain('检查被取消了')
  })

  it('tells on the page what the last one found', async () => {
    const world = receiptWorld()
    world.findings = [{ problem: 'changed', receipt: null, fileName: 'x.png', bytes: 1 }]
    const { page, api } = await openReceipts(world)
    await api.receipts.check()
    await flushPromises()
    expect(page.text()).toContain('上次检查发现 1 个凭证文件有问题')
  })
})
