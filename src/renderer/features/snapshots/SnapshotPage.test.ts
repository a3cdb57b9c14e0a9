// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { aDocument, aReceipt, aRenewal } from '@shared/domain/testing/documents'
import type { World } from '../../api/memory/world'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'
import { TEST_NOW, openWindow, testWorld } from '../../testing/openWindow'
import SnapshotPage from './SnapshotPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

const june = aRenewal('2026-06-12', { id: 'renewal-june', receipts: [aReceipt()] })
const may = aRenewal('2026-05-12', { id: 'renewal-may' })
const bank = aDocument({ id: 'card-bank', label: '银行', number: '987654321' }, [may, june])
const chat = aDocument({ id: 'card-chat', label: '微信', number: '912345678' })
const same = aDocument({ id: 'card-same', label: '没变', number: '911111111' })
const later = aDocument({ id: 'card-later', label: '新卡', number: '922222222' })

/** Since the snapshot: a renewal edited, another one deleted, a card gone, one added, one as it was. */
function changedWorld(): World {
  const world = testWorld({ documents: [bank, chat, same] })
  world.takeSnapshot('day')
  const edited = { ...june, amount: { minor: 999, currency: 'PEN' } }
  world.replace([{ ...bank, renewals: [edited] }, same, later], ['card-bank', 'card-later'])
  return world
}

async function openSnapshot(world: World, snapshotId = '00000001_day'): Promise<OpenedWindow> {
  opened = await openWindow(SnapshotPage, { world, at: `/snapshots/${snapshotId}` })
  return opened
}

async function click(name: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button, button')]
  const found = buttons.find(
    (each) => each.getAttribute('aria-label') === name || each.textContent.trim() === name,
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
  await flushPromises()
}

const buttons = (page: VueWrapper) =>
  page.findAll('li button').map((button) => button.attributes('aria-label'))

describe('a snapshot', () => {
  it('shows its cards beside today’s, what can come back first, and one button for each', async () => {
    const { page } = await openSnapshot(changedWorld())
    expect(page.get('h1').text()).toBe('今天 23:00 的快照')
    const text = page.text()
    const places = ['微信', '银行', '新卡', '1 张号卡与今天相同'].map((word) => text.indexOf(word))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(buttons(page)).toEqual([
      '恢复 号卡 微信',
      '恢复 号卡 银行',
      '恢复 银行 2026-06-12 的续费',
      '恢复 银行 2026-05-12 的续费',
    ])
    expect(text).not.toContain('没变')
  })

  it('gives one renewal back, leaves the rest of its card, and undo takes it back', async () => {
    const { page, world, pinia } = await openSnapshot(changedWorld())
    await click('恢复 银行 2026-06-12 的续费')
    const renewals = () => world.find('card-bank')?.renewals
    expect(renewals()).toMatchObject([{ id: 'renewal-june', amount: june.amount }])
    expect(buttons(page)).not.toContain('恢复 银行 2026-06-12 的续费')
    expect(useToast(pinia).toasts).toMatchObject([
      { title: '已恢复：银行 2026-06-12 的续费', action: { label: '撤销' } },
    ])
    await useUndo(pinia).undoLast()
    expect(renewals()).toMatchObject([{ id: 'renewal-june', amount: { minor: 999 } }])
  })

  it('gives a card back with all its renewals and receipts', async () => {
    const { world } = await openSnapshot(changedWorld())
    await click('恢复 号卡 银行')
    expect(world.find('card-bank')?.renewals.map(({ id }) => id)).toEqual([may.id, june.id])
  })

  it('says in the row why a card was not restored', async () => {
    const { page, world } = await openSnapshot(changedWorld())
    world.refuseNext('snapshots:restore', 'snapshot-damaged')
    await click('恢复 号卡 微信')
    const [row] = page.findAll('li')
    expect(row?.get('[role=alert]').text()).toContain('没有恢复')
    expect(page.findAll('[role=alert]')).toHaveLength(1)
  })

  it('says that a card differs when none of its renewals does', async () => {
    const world = testWorld({ documents: [chat] })
    world.takeSnapshot('day')
    world.save(aDocument({ ...chat.card, label: '新名' }))
    const { page } = await openSnapshot(world)
    expect(page.get('li').text()).toContain('号卡本身的信息不同')
  })

  it('unfolds the cards that are the same, and says when all are', async () => {
    const world = testWorld({ documents: [same] })
    world.takeSnapshot('day')
    const { page } = await openSnapshot(world)
    expect(page.text()).toContain('与今天完全相同')
    await click('1 张号卡与今天相同')
    expect(page.get('li').text()).toContain('没变')
    expect(page.find('li button').exists()).toBe(false)
  })

  it('finds one card of many by its number, changed or not', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      aDocument({ id: `card-${index}`, label: `号 ${index}`, number: String(900_000_000 + index) }),
    )
    const world = testWorld({ documents: many })
    world.takeSnapshot('day')
    world.replace(many.slice(0, 1), [])
    const { page } = await openSnapshot(world)
    expect(page.findAll('li')).toHaveLength(50)
    await click('再显示 9 个')
    expect(page.findAll('li')).toHaveLength(59)
    for (const number of ['900000000', '+51 900 000 042']) {
      await page.get('input[type=search]').setValue(number)
      expect(page.findAll('li')).toHaveLength(1)
    }
  })

  it('that is gone leads to the others', async () => {
    const { page, router } = await openSnapshot(changedWorld(), '00000009_day')
    expect(page.text()).toContain('没有这个快照')
    await click('全部快照')
    expect(router.currentRoute.value.name).toBe('snapshots')
  })
})

describe('restoring everything', () => {
  const dialog = () => document.querySelector('[role=dialog]')?.textContent ?? ''
  /** The page has a button of the same name, which opened the dialog. */
  async function confirm(): Promise<void> {
    const found = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
    found.find((each) => each.textContent.trim() === '全部恢复')?.click()
    await flushPromises()
  }

  it('says first what comes back, what becomes as it was and what goes', async () => {
    const { world } = await openSnapshot(changedWorld())
    await click('全部恢复')
    expect(dialog()).toContain('会回来1 张号卡 · 1 次续费')
    expect(dialog()).toContain('会变回那时的样子1 次续费')
    expect(dialog()).toContain('会离开1 张号卡')
    expect(dialog()).toContain('移到回收站')
    expect(dialog()).toContain('设置和保存的视图')
    await click('取消')
    expect(world.snapshots).toHaveLength(1)
  })

  it('brings all back, puts what came later into the trash, and can be undone', async () => {
    const { page, world, pinia } = await openSnapshot(changedWorld())
    await click('全部恢复')
    await confirm()
    const cards = () => world.documents.map(({ card }) => [card.id, card.deletedAt]).sort()
    expect(cards()).toEqual([
      ['card-bank', null],
      ['card-chat', null],
      ['card-later', TEST_NOW],
      ['card-same', null],
    ])
    expect(dialog()).toBe('')
    expect(page.text()).toContain('与今天完全相同')
    await useUndo(pinia).undoLast()
    expect(cards()).toEqual([
      ['card-bank', null],
      ['card-chat', TEST_NOW],
      ['card-later', null],
      ['card-same', null],
    ])
  })

  it('says in the dialog why it failed, and stays there', async () => {
    const { world } = await openSnapshot(changedWorld())
    await click('全部恢复')
    world.refuseNext('snapshots:restore', 'disk-full')
    await confirm()
    expect(document.querySelector('[role=dialog] [role=alert]')?.textContent).toContain('没有恢复')
  })
})
