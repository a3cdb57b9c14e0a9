// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { World } from '../../../api/memory/world'
import { useToast } from '../../../composables/useToast'
import { useUndo } from '../../../composables/useUndo'
import { openWindow, testWorld } from '../../../testing/openWindow'
import { findIn, receiptWorld } from '../../receipts/testing/receiptWorld'
import TrashPage from './TrashPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function openTrash(world: World): Promise<OpenedWindow> {
  opened = await openWindow(TrashPage, { world, at: '/trash' })
  return opened
}

const rows = (page: VueWrapper) => page.findAll('tbody tr').map((row) => row.text())

async function restore(page: VueWrapper, what: string): Promise<void> {
  await page.get(`button[aria-label="恢复 ${what}"]`).trigger('click')
  await flushPromises()
}

describe('the trash', () => {
  it('says what it is for while it is empty', async () => {
    const { page } = await openTrash(testWorld())
    expect(page.text()).toContain('回收站是空的')
    expect(page.text()).toContain('30 天内都能恢复')
  })

  it('tells what lies in it, what comes back with it, and how long it stays', async () => {
    const { page, api } = await openTrash(receiptWorld())
    await api.cards.delete({ cardId: 'card-chat' })
    const ofBank = { cardId: 'card-bank', renewalId: 'renewal-june' }
    await api.receipts.delete({ ...ofBank, receiptId: 'receipt-pago' })
    await api.renewals.delete({ cardId: 'card-bank', renewalId: 'renewal-october' })
    await flushPromises()
    const text = rows(page).join('\n')
    expect(rows(page)).toHaveLength(3)
    expect(text).toContain('微信')
    expect(text).toContain('连同 2 次续费 · 连同 2 个凭证')
    expect(text).toContain('2026-10-03 · S/ 5.00')
    expect(text).toContain('pago.png')
    expect(text).toContain('还剩 30 天')
  })

  it('brings a card back whole, and puts it back by undo', async () => {
    const { page, api, world, pinia } = await openTrash(receiptWorld())
    await api.cards.delete({ cardId: 'card-chat' })
    await flushPromises()
    await restore(page, '号卡 微信')
    expect(world.find('card-chat')).toMatchObject({
      card: { deletedAt: null },
      renewals: [{ receipts: [{}] }, { receipts: [{}] }],
    })
    expect(rows(page)).toEqual([])
    await useUndo(pinia).undoLast()
    await flushPromises()
    expect(rows(page)).toHaveLength(1)
  })

  it('brings a renewal and a receipt back to where they were', async () => {
    const { page, api, world } = await openTrash(receiptWorld())
    const ofRenewal = { cardId: 'card-bank', renewalId: 'renewal-october' }
    const place = { cardId: 'card-bank', renewalId: 'renewal-june', receiptId: 'receipt-pago' }
    await api.renewals.delete(ofRenewal)
    await api.receipts.delete(place)
    await flushPromises()
    await restore(page, '续费 2026-10-03 · S/ 5.00')
    await restore(page, '凭证 pago.png')
    expect(rows(page)).toEqual([])
    expect(findIn(world, 'receipt-pago').receipt.deletedAt).toBeNull()
  })

  it('says why something stays in it', async () => {
    const { page, api, world, pinia } = await openTrash(receiptWorld())
    await api.cards.delete({ cardId: 'card-chat' })
    await flushPromises()
    world.refuseNext('cards:restore', 'disk-full')
    await restore(page, '号卡 微信')
    expect(useToast(pinia).toasts).toMatchObject([{ title: '没有恢复', tone: 'error' }])
    expect(rows(page)).toHaveLength(1)
  })
})

describe('what has left the trash', () => {
  it('is said to be in snapshots, and one click leads there', async () => {
    const world = receiptWorld()
    world.takeSnapshot('trash')
    world.replace(
      world.documents.filter(({ card }) => card.id !== 'card-chat'),
      [],
    )
    const { page, router } = await openTrash(world)
    expect(page.text()).toContain('回收站是空的')
    expect(page.text()).toContain('有 1 张号卡已离开回收站，可以从快照里恢复')
    await page
      .findAll('button')
      .find((each) => each.text() === '快照')
      ?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.name).toBe('snapshots')
  })
})
