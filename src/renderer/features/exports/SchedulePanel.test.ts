// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { NO_EXPORTS } from '@shared/domain/exports/exportMemory'
import { USUAL_OUTPUTS, usualExport } from '@shared/domain/exports/exportOptions'
import { messages as say } from '@shared/i18n/zh-CN'
import type { World } from '../../api/memory/world'
import { useToast } from '../../composables/useToast'
import { openWindow, testWorld } from '../../testing/openWindow'
import SchedulePanel from './SchedulePanel.vue'

const { schedule } = say.exporting

let opened: VueWrapper | null = null
afterEach(() => opened?.unmount())

async function openPanel(world: World) {
  const window = await openWindow(SchedulePanel, { world, at: '/settings' })
  opened = window.page
  const click = async (name: string) => {
    const found = window.page.findAll('button').find((each) => each.text() === name)
    await found?.trigger('click')
    await flushPromises()
  }
  return { ...window, click, turn: () => window.page.get('[role=switch]').trigger('click') }
}

describe('the scheduled export', () => {
  it('asks for a folder when it is switched on, and then runs weekly', async () => {
    const world = testWorld()
    const { page, turn } = await openPanel(world)
    expect(page.text()).toContain(schedule.noFolder)
    await turn()
    await flushPromises()
    expect(page.text()).toContain('/home/user/Documents')
    expect(world.exportMemory.plan).toMatchObject({ isOn: true, every: 'week', keep: 8 })
  })

  it('stays off without a folder, and says beside the folder what is missing', async () => {
    const world = testWorld()
    const { page, turn } = await openPanel(world)
    world.refuseNext('exports:chooseFolder', 'cancelled')
    await turn()
    await flushPromises()
    expect(page.text()).toContain(say.validation.folder.missing)
    expect(page.get('[role=switch]').attributes('aria-checked')).toBe('false')
    expect(world.exportMemory.plan).toBeNull()
  })

  it('keeps how often, and how many files', async () => {
    const world = testWorld()
    const { page } = await openPanel(world)
    const monthly = page.findAll('[role=radio]').find((each) => each.text() === '每月')
    await monthly?.trigger('click')
    await flushPromises()
    const keep = page.get('input')
    await keep.setValue('0')
    expect(page.text()).toContain('1 到 365')
    await keep.trigger('blur')
    await keep.setValue('３０')
    await keep.trigger('blur')
    await flushPromises()
    expect(world.exportMemory.plan).toMatchObject({ every: 'month', keep: 30 })
  })

  it('runs at once when it is asked to, and says when that was', async () => {
    const world = testWorld()
    const { page, pinia, click } = await openPanel(world)
    await click(schedule.runNow)
    expect(page.text()).toContain('上次导出：2026-11-22 23:00，成功')
    expect(useToast(pinia).toasts).toMatchObject([{ title: schedule.made }])
  })

  it('says why the last one failed, and what to do', async () => {
    const world = testWorld()
    const options = usualExport('zh-CN', USUAL_OUTPUTS.xlsx)
    world.exportMemory = {
      ...NO_EXPORTS,
      folder: '/mnt/usb',
      plan: { isOn: true, every: 'day', keep: 3, options },
      lastRun: { at: world.now(), error: 'disk-full' },
    }
    const { page } = await openPanel(world)
    expect(page.text()).toContain('没有成功')
    expect(page.text()).toContain(say.history.export.advice['disk-full'])
  })
})
