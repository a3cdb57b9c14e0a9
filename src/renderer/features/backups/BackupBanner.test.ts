// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { aDocument } from '@shared/domain/testing/documents'
import type { World } from '../../api/memory/world'
import { openWindow, testWorld } from '../../testing/openWindow'
import BackupBanner from './BackupBanner.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function shown(world: World): Promise<OpenedWindow['page']> {
  opened = await openWindow(BackupBanner, { world, at: '/' })
  await flushPromises()
  return opened.page
}

const cards = (createdAt: string) => [aDocument({ createdAt })]

describe('the overview', () => {
  it('asks for a backup once there is something to lose, and not again for a while', async () => {
    expect((await shown(testWorld({ documents: cards('2026-11-20T00:00:00.000Z') }))).text()).toBe(
      '',
    )
    const world = testWorld({ documents: cards('2026-09-01T00:00:00.000Z') })
    const page = await shown(world)
    expect(page.text()).toContain('还没有备份')
    expect(page.get('a').attributes('href')).toBe('/backup')
    await page.get('button').trigger('click')
    await flushPromises()
    expect(page.text()).toBe('')
    expect(world.backupMemory.quietUntil).toBe('2026-12-22T15:00:00.000Z')
  })

  it('says that the second place is missing as long as it is, and cannot be told not to', async () => {
    const world = testWorld({ documents: cards('2026-11-20T00:00:00.000Z') })
    world.backupMemory = {
      ...world.backupMemory,
      plan: { isOn: true, every: 'day' },
      folder: '/media/ana/USB',
      lastRun: { at: '2026-11-22T10:00:00.000Z', error: 'backup-place-missing' },
    }
    const page = await shown(world)
    expect(page.text()).toContain('自动备份没有做成')
    expect(page.text()).toContain('U 盘可能拔掉了')
    expect(page.find('button').exists()).toBe(false)
    world.rememberBackups({ ...world.backupMemory, lastRun: { at: world.now(), error: null } })
    await flushPromises()
    expect(page.text()).toBe('')
  })
})
