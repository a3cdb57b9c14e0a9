// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { aDocument, aReceipt, aRenewal } from '@shared/domain/testing/documents'
import type { World } from '../../api/memory/world'
import { useUndo } from '../../composables/useUndo'
import { openWindow, testWorld } from '../../testing/openWindow'
import BackupPage from './BackupPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function openBackups(world: World): Promise<OpenedWindow> {
  opened = await openWindow(BackupPage, { world, at: '/backup' })
  return opened
}

async function click(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find(
    (each) => each.textContent.trim() === name,
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
  await flushPromises()
}

const june = aRenewal('2026-06-12', { receipts: [aReceipt()] })
const bank = aDocument({ id: 'card-bank', label: '银行', number: '987654321' }, [june])
const chat = aDocument({ id: 'card-chat', label: '微信', number: '912345678' })
const later = aDocument({ id: 'card-later', label: '后来的', number: '922222222' })

/** Since the backup 银行 was removed for good and 后来的 was added. */
function worldWithBackup(passphrase: string | null = null): World {
  const world = testWorld({ documents: [chat, later] })
  world.backupToOpen = {
    fileName: 'keepline-backup-2026-11-01.keepline',
    documents: [bank, chat],
    passphrase,
  }
  return world
}

describe('restoring in the window', () => {
  it('shows first what is in the backup, what is where, and what a merge would bring', async () => {
    const { page, world } = await openBackups(worldWithBackup())
    await click('选择备份文件…')
    const text = page.text()
    expect(text).toContain('keepline-backup-2026-11-01.keepline')
    expect(text).toContain('只有备份里有 1')
    expect(text).toContain('只有这里有 1')
    expect(text).toContain('会新增1 张号卡 · 1 次续费 · 1 个凭证')
    expect(text).not.toContain('会移到回收站')
    expect(world.documents).toEqual([chat, later])
  })

  it('merges, and undo takes that back', async () => {
    const { page, world, pinia } = await openBackups(worldWithBackup())
    await click('选择备份文件…')
    await click('合并')
    expect(page.text()).toContain('已合并“keepline-backup-2026-11-01.keepline”')
    expect(world.find('card-bank')).toMatchObject({ card: { deletedAt: null } })
    expect(world.find('card-later')?.card.deletedAt).toBeNull()
    await useUndo(pinia).undoLast()
    expect(world.find('card-bank')?.card.deletedAt).not.toBeNull()
  })

  it('replaces after saying what goes to the trash', async () => {
    const { page, world } = await openBackups(worldWithBackup())
    await click('选择备份文件…')
    const replace = page.findAll('[role=radio]').find((radio) => radio.text().includes('替换'))
    await replace?.trigger('click')
    expect(page.text()).toContain('会移到回收站或消失1 张号卡')
    await click('替换')
    expect(world.find('card-later')?.card.deletedAt).not.toBeNull()
    await click('撤销')
    expect(world.find('card-later')?.card.deletedAt).toBeNull()
    expect(page.text()).toContain('从备份恢复')
  })

  it('asks for a passphrase, and says when it is wrong', async () => {
    const { page } = await openBackups(worldWithBackup('correct horse'))
    await click('选择备份文件…')
    expect(page.text()).toContain('有口令')
    const field = page.get('input[type=password]')
    await field.setValue('a guess')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(page.text()).toContain('口令不对')
    await page.get('input[type=password]').setValue('correct horse')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(page.text()).toContain('恢复这份备份')
  })

  it('says why a broken backup was not opened, and stays where it was', async () => {
    const world = worldWithBackup()
    world.refuseNext('backups:choose', 'backup-cut-off')
    const { page } = await openBackups(world)
    await click('选择备份文件…')
    expect(page.get('[role=alert]').text()).toContain('文件在中途断了')
    expect(world.documents).toEqual([chat, later])
  })

  it('says why it was not restored, and lets the user try once more', async () => {
    const world = worldWithBackup()
    const { page } = await openBackups(world)
    await click('选择备份文件…')
    world.refuseNext('backups:restore', 'disk-full')
    await click('合并')
    expect(page.get('[role=alert]').text()).toContain('没有恢复')
    await click('合并')
    expect(world.find('card-bank')).not.toBeNull()
  })

  it('names the cards that a merge leaves out, and the receipts that are nowhere', async () => {
    const world = worldWithBackup()
    const typed = aDocument({ id: 'card-typed', label: '重新录的', number: '987654321' })
    world.documents = [typed]
    world.backupToOpen = {
      ...world.backupToOpen,
      fileName: 'a',
      passphrase: null,
      documents: [bank],
      missingReceipts: 2,
    }
    const { page } = await openBackups(world)
    await click('选择备份文件…')
    expect(page.text()).toContain('不会合并，因为另一张号卡用着它的号码：银行')
    await click('合并')
    expect(page.text()).toContain('有 2 个凭证既不在备份里，也不在这里')
  })
})

describe('a backup by hand in the window', () => {
  const type = async (page: OpenedWindow['page'], index: number, text: string) =>
    page.findAll('input[type=password]')[index]?.setValue(text)
  const submit = async (page: OpenedWindow['page']) => {
    await page.get('form').trigger('submit')
    await flushPromises()
  }

  it('is made where the user says, and the page then says when', async () => {
    const { page, world } = await openBackups(testWorld({ documents: [bank] }))
    expect(page.text()).toContain('还没有在这台电脑上做过备份')
    await submit(page)
    expect(world.backupsMade).toEqual([null])
    expect(page.text()).toContain('上一份备份：今天 23:00，放在 /media/ana/USB')
  })

  it('takes a passphrase only when it was typed twice', async () => {
    const { page, world } = await openBackups(testWorld({ documents: [bank] }))
    await page.get('[role=checkbox]').trigger('click')
    await submit(page)
    expect(page.text()).toContain('请输入口令')
    await type(page, 0, 'correct horse')
    await type(page, 1, 'correct hose')
    await submit(page)
    expect(page.text()).toContain('两次输入的口令不一样')
    expect(world.backupsMade).toEqual([])
    await type(page, 1, 'correct horse')
    await submit(page)
    expect(world.backupsMade).toEqual(['correct horse'])
    const fields = page.findAll<HTMLInputElement>('input[type=password]')
    expect(fields.map(({ element }) => element.value)).toEqual(['', ''])
  })

  it('shows how far it is, and can be cancelled', async () => {
    const world = testWorld({ documents: [bank] })
    let finish = () => {}
    world.backupPause = new Promise((resolve) => (finish = resolve))
    const { page } = await openBackups(world)
    await submit(page)
    expect(page.find('[role=progressbar]').exists()).toBe(true)
    await click('取消')
    finish()
    await flushPromises()
    expect(page.find('[role=progressbar]').exists()).toBe(false)
    expect(world.backupsMade).toEqual([])
    expect(page.find('[role=alert]').exists()).toBe(false)
  })

  it('that could not be made says why', async () => {
    const world = testWorld({ documents: [bank] })
    world.refuseNext('backups:make', 'backup-place-refused')
    const { page } = await openBackups(world)
    await submit(page)
    expect(page.get('[role=alert]').text()).toContain('不允许这样做')
  })
})

describe('the schedule of backups', () => {
  it('asks for a place before it is switched on, and says what it keeps', async () => {
    const { page, world } = await openBackups(testWorld({ documents: [bank] }))
    await page.get('[role=switch]').trigger('click')
    await flushPromises()
    expect(world.backupMemory).toMatchObject({
      plan: { isOn: true, every: 'week' },
      folder: '/media/ana/USB',
    })
    expect(page.text()).toContain('/media/ana/USB')
    expect(page.text()).toContain('留下最新的 7 份')
    await click('现在备份一次')
    expect(page.text()).toContain('上次自动备份：今天 23:00，已核对')
  })

  it('says that its place is missing', async () => {
    const world = testWorld({ documents: [bank] })
    world.backupMemory = {
      ...world.backupMemory,
      plan: { isOn: true, every: 'day' },
      folder: '/media/ana/USB',
      lastRun: { at: '2026-11-22T10:00:00.000Z', error: 'backup-place-missing' },
    }
    const { page } = await openBackups(world)
    expect(page.text()).toContain('没有做成')
    expect(page.text()).toContain('U 盘可能拔掉了')
  })
})
