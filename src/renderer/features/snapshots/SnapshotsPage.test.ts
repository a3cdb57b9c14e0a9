// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { KEPT_DAYS, KEPT_MONTHS } from '@shared/domain/snapshots/retention'
import { aDocument, aReceipt, aRenewal } from '@shared/domain/testing/documents'
import type { World } from '../../api/memory/world'
import { useUndo } from '../../composables/useUndo'
import { TEST_NOW, openWindow, testWorld } from '../../testing/openWindow'
import SnapshotsPage from './SnapshotsPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function openSnapshots(world: World): Promise<OpenedWindow> {
  opened = await openWindow(SnapshotsPage, { world, at: '/snapshots' })
  return opened
}

const rows = (page: VueWrapper) => page.findAll('main li, li').map((row) => row.text())

/** Clicks a button of the page or of a dialog, which is drawn elsewhere in the document. */
async function click(name: string): Promise<void> {
  const buttons = [...document.querySelectorAll('button')]
  const found = buttons.find(
    (each) => each.getAttribute('aria-label') === name || each.textContent.trim() === name,
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
  await flushPromises()
}

const bank = aDocument({ id: 'card-bank', label: '银行', number: '987654321' }, [
  aRenewal('2026-06-12', { receipts: [aReceipt()] }),
])

describe('the list of snapshots', () => {
  it('says that one comes by itself while there is none, and how long they are kept', async () => {
    const { page } = await openSnapshots(testWorld())
    expect(page.text()).toContain('还没有快照')
    expect(page.text()).toContain('第一次改动之后会自动做一个')
    expect(page.text()).toContain(`${KEPT_DAYS} 天`)
    expect(page.text()).toContain(`${KEPT_MONTHS} 个月`)
  })

  it('is grouped by the user’s days, with time, reason and what changed, but no zeroes', async () => {
    let now = '2026-11-19T17:05:00.000Z'
    const world = testWorld({ documents: [bank], now: () => now })
    world.takeSnapshot('day')
    now = '2026-11-22T01:30:00.000Z'
    world.save({ ...bank, renewals: [] })
    world.takeSnapshot('import')
    now = TEST_NOW
    world.takeSnapshot('restore')
    const { page } = await openSnapshots(world)
    expect(page.findAll('h2').map((day) => day.text())).toEqual(['今天 · 2026-11-22', '2026-11-20'])
    expect(rows(page)).toEqual([
      '23:00恢复之前号卡没有变化',
      '09:30导入之前删除 1 次续费 · 删除 1 个凭证',
      '01:05自动最早的一个：1 张号卡',
    ])
  })

  it('shows a snapshot that is made while it is open', async () => {
    const world = testWorld({ documents: [bank] })
    const { page } = await openSnapshots(world)
    world.takeSnapshot('day')
    world.tell('snapshots:changed', undefined)
    await flushPromises()
    expect(rows(page)).toHaveLength(1)
  })

  it('removes one only after saying that it cannot be undone', async () => {
    const world = testWorld({ documents: [bank] })
    world.takeSnapshot('day')
    const { page } = await openSnapshots(world)
    await click('移除今天 23:00 的快照')
    expect(document.body.textContent).toContain('移除之后不能撤销')
    await click('取消')
    expect(world.snapshots).toHaveLength(1)
    await click('移除今天 23:00 的快照')
    world.refuseNext('snapshots:remove', 'disk-full')
    await click('移除')
    expect(document.querySelector('[role=dialog] [role=alert]')?.textContent).toContain('没有移除')
    await click('移除')
    expect(world.snapshots).toEqual([])
    expect(page.text()).toContain('还没有快照')
  })

  it('says beside it why it could not be read, and reads again', async () => {
    const world = testWorld({ documents: [bank] })
    world.takeSnapshot('day')
    world.refuseNext('snapshots:list', 'no-permission')
    const { page } = await openSnapshots(world)
    expect(page.get('[role=alert]').text()).toContain('没能读出快照')
    await click('再试一次')
    expect(page.find('[role=alert]').exists()).toBe(false)
    expect(rows(page)).toHaveLength(1)
  })
})

describe('cards that are only in snapshots', () => {
  function worldWithout(...labels: readonly string[]): World {
    const lost = labels.map((label, index) =>
      aDocument({ id: `card-lost-${index}`, label, number: `90000000${index}` }, bank.renewals),
    )
    const world = testWorld({ documents: [bank, ...lost] })
    world.takeSnapshot('day')
    world.replace([bank], [])
    return world
  }

  it('come back with one click and what hangs on them, and undo takes that back', async () => {
    const { page, world, pinia } = await openSnapshots(worldWithout('奶奶的号'))
    expect(page.text()).toContain('只在快照里的号卡')
    expect(page.text()).toContain('900 000 000 · 连同 1 次续费')
    await click('恢复 号卡 奶奶的号')
    expect(world.find('card-lost-0')).toMatchObject({
      card: { label: '奶奶的号', deletedAt: null },
      renewals: [{ receipts: [{ deletedAt: null }] }],
    })
    expect(page.text()).not.toContain('只在快照里的号卡')
    await useUndo(pinia).undoLast()
    expect(world.find('card-lost-0')?.card.deletedAt).toBe(TEST_NOW)
  })

  it('are in use again even when every snapshot has them in the trash', async () => {
    const world = testWorld({
      documents: [aDocument({ id: 'card-lost', label: '旧', deletedAt: TEST_NOW })],
    })
    world.takeSnapshot('trash')
    world.replace([], [])
    await openSnapshots(world)
    await click('恢复 号卡 旧')
    expect(world.find('card-lost')?.card.deletedAt).toBeNull()
  })

  it('stay when another card has their number by now, and it says so in their row', async () => {
    const { page, world } = await openSnapshots(worldWithout('奶奶的号'))
    world.refuseNext('snapshots:restore', 'disk-full')
    await click('恢复 号卡 奶奶的号')
    expect(page.get('li [role=alert]').text()).toContain('没有恢复')
    expect(world.find('card-lost-0')).toBeNull()
  })

  it('are found by number or name when there are many', async () => {
    const { page } = await openSnapshots(
      worldWithout(...Array.from({ length: 9 }, (_, index) => `号 ${index}`)),
    )
    await page.get('input[type=search]').setValue('900 000 004')
    expect(rows(page).filter((row) => row.includes('号 '))).toHaveLength(1)
    await page.get('input[type=search]').setValue('没有的')
    expect(page.text()).toContain('没有找到')
  })
})
