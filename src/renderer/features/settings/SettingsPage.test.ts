// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { useToast } from '../../composables/useToast'
import { openWindow, testWorld } from '../../testing/openWindow'
import SettingsPage from './SettingsPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function openSettings(world = testWorld()): Promise<OpenedWindow> {
  opened = await openWindow(SettingsPage, { world, at: '/settings' })
  return opened
}

async function click(page: VueWrapper, name: string): Promise<void> {
  const found = page.findAll('button').find((each) => each.text().includes(name))
  if (!found) throw new Error(`There is no button "${name}".`)
  await found.trigger('click')
  await flushPromises()
}

function field(page: VueWrapper, label: string) {
  const found = page.findAll('label').find((each) => each.text() === label)
  if (!found) throw new Error(`There is no field "${label}".`)
  return page.get<HTMLInputElement>(`[id="${found.attributes('for')}"]`)
}

/** The switch with this label. */
function switchOf(page: VueWrapper, label: string): string {
  const found = page.findAll('label').find((each) => each.text() === label)
  return found?.attributes('for') ?? ''
}

describe('settings', () => {
  it('saves a language and an appearance at once', async () => {
    const { page, world } = await openSettings()
    await click(page, 'Español')
    await click(page, '深色')
    expect(world.settings).toMatchObject({ language: 'es', theme: 'dark' })
  })

  it('adds and removes days before a deadline', async () => {
    const { page, world } = await openSettings()
    await field(page, '添加天数').setValue('45')
    await page.get('form').trigger('submit')
    await flushPromises()
    await page.get('button[aria-label="去掉“提前 3 天”"]').trigger('click')
    await flushPromises()
    expect(world.settings.reminders.offsets).toEqual([45, 30, 14, 7, 1, 0])
    await click(page, '恢复默认提醒设置')
    expect(world.settings.reminders.offsets).toEqual([30, 14, 7, 3, 1, 0])
  })

  it('says what is wrong with a number of days, and keeps it to be corrected', async () => {
    const { page, world } = await openSettings()
    await field(page, '添加天数').setValue('400')
    await page.get('form').trigger('submit')
    expect(page.text()).toContain('请填 0 到 365 的整数')
    expect(field(page, '添加天数').element.value).toBe('400')
    expect(world.settings.reminders.offsets).not.toContain(400)
  })

  it('reads a time as it is typed, and saves no slip', async () => {
    const { page, world } = await openSettings()
    await field(page, '几点提醒').setValue('21.15')
    await field(page, '几点提醒').trigger('blur')
    await flushPromises()
    expect(world.settings.reminders.times[0]).toBe('21:15')
    await field(page, '几点提醒').setValue('25:00')
    await field(page, '几点提醒').trigger('blur')
    expect(page.text()).toContain('请填写时间')
    expect(world.settings.reminders.times[0]).toBe('21:15')
  })

  it('warns that a reminder inside the quiet hours comes late', async () => {
    const { page } = await openSettings()
    await field(page, '几点提醒').setValue('23:00')
    await field(page, '几点提醒').trigger('blur')
    await flushPromises()
    expect(page.text()).toContain('通知会推迟到 08:00')
  })

  it('adds, changes and removes times of a day, each of them once', async () => {
    const { page, world } = await openSettings()
    await click(page, '再加一个时间')
    expect(world.settings.reminders.times).toEqual(['09:00', '20:00'])
    await field(page, '第 2 次提醒').setValue('9:00')
    await field(page, '第 2 次提醒').trigger('blur')
    expect(page.text()).toContain('已经有这个时间了')
    await field(page, '第 2 次提醒').setValue('7:30')
    await field(page, '第 2 次提醒').trigger('blur')
    await flushPromises()
    expect(world.settings.reminders.times).toEqual(['07:30', '09:00'])
    await page.get('button[aria-label="去掉 07:30"]').trigger('click')
    await flushPromises()
    expect(world.settings.reminders.times).toEqual(['09:00'])
    expect(page.find('button[aria-label="去掉 09:00"]').exists()).toBe(false)
  })

  it('switches topics, and warns of what their silence means', async () => {
    const { page, world } = await openSettings()
    await click(page, '提醒哪些事（已开 6/8 项）')
    await page.get(`[id="${switchOf(page, '销号预警期')}"]`).trigger('click')
    await flushPromises()
    expect(world.settings.reminders.topics.warned).toBe(false)
    expect(page.text()).toContain('这往往是最后的机会')
    await page.get(`[id="${switchOf(page, '每月摘要')}"]`).trigger('click')
    await flushPromises()
    expect(world.settings.reminders.topics.digest).toBe(true)
  })

  it('restores the default reminders, and takes that back', async () => {
    const { page, world, pinia } = await openSettings()
    await page.get(`[id="${switchOf(page, '在窗口外隐藏号码中间三位')}"]`).trigger('click')
    await flushPromises()
    expect(world.settings.reminders.hidesNumbers).toBe(true)
    await click(page, '恢复默认提醒设置')
    expect(world.settings.reminders.hidesNumbers).toBe(false)
    const toast = useToast(pinia)
    toast.act(toast.toasts[0]?.id ?? 0)
    await flushPromises()
    expect(world.settings.reminders.hidesNumbers).toBe(true)
  })

  it('tells what to do when the desktop shows no notification', async () => {
    const world = testWorld()
    const { page } = await openSettings(world)
    world.refuseNext('reminders:test', 'notification-failed')
    await click(page, '发送测试通知')
    expect(page.text()).toContain('系统没有显示通知')
    expect(page.text()).toContain('勿扰模式')
    await click(page, '发送测试通知')
    expect(page.text()).toContain('通知已交给系统并显示')
  })

  it('explains that without a tray closing the window quits', async () => {
    const world = testWorld()
    const { page } = await openSettings(world)
    world.tell('tray:availabilityChanged', { hasTray: false })
    await flushPromises()
    expect(page.text()).toContain('没有可用的托盘')
    for (const label of ['关闭窗口后留在托盘', '最小化时收进托盘', '自动启动时不打开窗口']) {
      expect(field(page, label).attributes('disabled')).toBeDefined()
      expect(field(page, label).attributes('aria-checked')).toBe('false')
    }
    expect(page.text()).toContain('最小化后窗口留在任务栏')
    expect(page.text()).toContain('自动启动时也会打开窗口')
    // Start at login needs no tray.
    expect(field(page, '登录电脑后自动启动').attributes('disabled')).toBeUndefined()
  })

  it('keeps the ways to leave and to start apart', async () => {
    const { page, world } = await openSettings()
    await field(page, '最小化时收进托盘').trigger('click')
    await field(page, '登录电脑后自动启动').trigger('click')
    await field(page, '自动启动时不打开窗口').trigger('click')
    await flushPromises()
    expect(world.settings).toMatchObject({
      closesToTray: true,
      minimizesToTray: true,
      startsAtLogin: true,
      startsHidden: false,
    })
    expect(page.text()).toContain('每次登录电脑后程序会自动运行')
  })

  it('says beside the switch why the start at login did not change', async () => {
    const world = testWorld()
    const { page } = await openSettings(world)
    world.refuseNext('settings:change', 'login-item-refused')
    await field(page, '登录电脑后自动启动').trigger('click')
    await flushPromises()
    expect(page.get('[role=alert]').text()).toContain('系统没有接受这个改动')
    expect(field(page, '登录电脑后自动启动').attributes('aria-checked')).toBe('false')
    await field(page, '登录电脑后自动启动').trigger('click')
    await flushPromises()
    expect(page.find('[role=alert]').exists()).toBe(false)
  })

  it('shows the start at login as the system has it when the page is opened', async () => {
    const world = testWorld()
    const { page } = await openSettings(world)
    world.settings = { ...world.settings, startsAtLogin: true }
    page.unmount()
    const again = await openSettings(world)
    expect(field(again.page, '登录电脑后自动启动').attributes('aria-checked')).toBe('true')
  })

  it('shows where the data lies and how to back it up', async () => {
    const { page, router } = await openSettings()
    expect(page.text()).toContain('/home/user/.config/Keepline')
    const buttons = page.findAll('button').filter((button) => button.text() === '备份')
    await buttons[0]?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.name).toBe('backup')
  })

  it('springs back and says why when a setting cannot be saved', async () => {
    const world = testWorld()
    const { page, pinia } = await openSettings(world)
    world.refuseNext('settings:change', 'disk-full')
    await click(page, '深色')
    expect(world.settings.theme).toBe('system')
    expect(useToast(pinia).toasts).toMatchObject([{ title: '设置没有保存', tone: 'error' }])
  })
})
