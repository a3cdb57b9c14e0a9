// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { newDecision } from '@shared/domain/reminders/decision'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import type { Language } from '@shared/domain/settings/languages'
import { useToast } from '../../composables/useToast'
import { openWindow, testWorld } from '../../testing/openWindow'
import { blankCardInput } from '../cards/cardForm'
import HealthPage from './HealthPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function openHealth(world = testWorld(), language: Language = 'zh-CN') {
  opened = await openWindow(HealthPage, { world, language, at: '/reminders' })
  return opened
}

/** Claro advises 180 days, so the deadline is 29 November, in a week. */
async function addClaro({ api, world }: OpenedWindow): Promise<string> {
  const input = { ...blankCardInput(), label: '银行', number: '987654321' }
  await api.cards.add({ input: { ...input, operator: 'claro', lastTopUpOn: '2026-06-02' } })
  await flushPromises()
  return world.documents[0]?.card.id ?? ''
}

async function click(page: VueWrapper, name: string): Promise<void> {
  const found = page.findAll('button').find((each) => each.text() === name)
  if (!found) throw new Error(`There is no button "${name}".`)
  await found.trigger('click')
  await flushPromises()
}

describe('the verdict', () => {
  it('says that all is well, and what comes next', async () => {
    const window = await openHealth()
    expect(window.page.text()).toContain('提醒一切正常')
    expect(window.page.text()).toContain('目前没有要提醒的期限')
    await addClaro(window)
    // 23:00 in Shanghai is in the quiet hours.
    expect(window.page.text()).toContain('下一条：明天 08:00，银行。')
    expect(window.page.text()).toContain('上次检查：今天 23:00')
  })

  it('says what to do on this very desktop when it does not show notifications', async () => {
    const world = testWorld()
    world.areShown = false
    world.desktop = { ...world.desktop, name: 'gnome-shell 43.9' }
    const { page } = await openHealth(world)
    expect(page.text()).toContain('系统没有显示刚才的提醒')
    expect(page.text()).toContain('GNOME：打开“设置 → 通知”')
    expect(page.text()).not.toContain('KDE：')
    world.desktop = { ...world.desktop, name: 'Plasma 5.27' }
    world.tell('reminders:healthChanged', undefined)
    await flushPromises()
    expect(page.text()).toContain('KDE：打开“系统设置')
  })

  it('says that nothing shows notifications, and that what was missed is made up for', async () => {
    const world = testWorld()
    world.desktop = { isAvailable: false, name: null, hasButtons: false, isPaused: false }
    const { page } = await openHealth(world)
    expect(page.text()).toContain('没有程序负责显示通知')
    expect(page.text()).toContain('dunst 或 mako')
    expect(page.text()).toContain('恢复后会补发')
  })

  it('notices that the desktop does not want to be disturbed, and that it does again', async () => {
    const world = testWorld()
    world.desktop = { ...world.desktop, isPaused: true }
    const { page } = await openHealth(world)
    expect(page.text()).toContain('系统处于勿扰模式')
    world.desktop = { ...world.desktop, isPaused: false }
    window.dispatchEvent(new Event('focus'))
    await flushPromises()
    expect(page.text()).toContain('提醒一切正常')
  })

  it('switches reminders on where they are off', async () => {
    const reminders = { ...DEFAULT_SETTINGS.reminders, isOn: false }
    const { page, world } = await openHealth(testWorld({ settings: { reminders } }))
    expect(page.text()).toContain('提醒已关闭')
    await click(page, '打开提醒')
    expect(world.settings.reminders.isOn).toBe(true)
  })

  it('pauses until tomorrow, and reminds again when asked or when the time has come', async () => {
    const { page, world } = await openHealth()
    await click(page, '暂停到明天')
    expect(page.text()).toContain('提醒暂停到明天 09:00')
    expect(world.ledger.paused?.until).toBe('2026-11-23T01:00:00.000Z')
    await click(page, '结束暂停')
    expect(world.ledger.paused).toBeNull()
    await click(page, '暂停到明天')
    world.tell('clock:ticked', { now: '2026-11-23T01:00:00.000Z', timeZone: 'Asia/Shanghai' })
    await flushPromises()
    expect(page.text()).toContain('提醒一切正常')
  })

  it('says why a pause did not come about', async () => {
    const { page, world, pinia } = await openHealth()
    world.refuseNext('reminders:pause', 'disk-full')
    await click(page, '暂停到明天')
    expect(useToast(pinia).toasts).toMatchObject([{ title: '没有完成', tone: 'error' }])
    expect(page.text()).toContain('提醒一切正常')
  })

  it('says that it could not be read, and reads it when asked again', async () => {
    const world = testWorld()
    world.refuseNext('reminders:health', 'internal')
    const { page } = await openHealth(world)
    expect(page.text()).toContain('没能读出提醒状态')
    await click(page, '再试一次')
    expect(page.text()).toContain('提醒一切正常')
  })
})

describe('the next reminders', () => {
  it('are called due now before the next look, and not by a time that has passed', async () => {
    const at = '2026-11-22T03:00:20.000Z'
    const world = testWorld({ now: () => at })
    const window = await openHealth(world)
    await addClaro(window)
    world.tell('clock:ticked', { now: '2026-11-22T03:00:00.000Z', timeZone: 'Asia/Shanghai' })
    await flushPromises()
    expect(window.page.get('tbody td').text()).toBe('马上')
  })

  it('are listed with their moment, their card and why they wait', async () => {
    const window = await openHealth()
    const cardId = await addClaro(window)
    const row = () => window.page.get('tbody tr').text()
    expect(row()).toContain('提前 7 天')
    expect(row()).toContain('期限 2026-11-29')
    expect(row()).toContain('免打扰时段，推迟到结束')
    const deadline = '2026-11-29'
    await window.api.reminders.snooze({ cardId, deadline, snooze: { kind: 'three-days' } })
    await flushPromises()
    expect(row()).toContain('2026-11-25 09:00')
    expect(row()).toContain('您选择了稍后提醒')
    await window.api.reminders.stop({ cardId, deadline })
    await flushPromises()
    expect(window.page.text()).toContain('没有接下来的提醒')
  })
})

describe('the log', () => {
  const AT = '2026-11-22T01:00:00.000Z'
  const about = { topic: 'due', deadline: '2026-11-29', offset: 7, dueAt: AT } as const

  async function withLog(language: Language = 'zh-CN') {
    const world = testWorld()
    const window = await openHealth(world, language)
    const cardId = await addClaro(window)
    const until = '2026-11-22T00:00:00.000Z'
    world.decisions = [
      newDecision(until, 'deferred', { ...about, cardId, reason: 'quiet-hours', until }),
      newDecision(AT, 'delivered', { ...about, cardId }),
      newDecision(AT, 'delivered', { topic: 'digest' }),
    ]
    world.tell('reminders:healthChanged', undefined)
    await flushPromises()
    return window
  }

  it('tells in sentences what was shown and why something was put off', async () => {
    const { page } = await withLog()
    const lines = page.findAll('section section li').map((line) => line.text())
    expect(lines).toEqual([
      '09:00已提醒：每月摘要',
      '09:00已提醒“银行”：提前 7 天，期限 2026-11-29',
      '08:00推迟了“银行”的提醒（提前 7 天，期限 2026-11-29）：免打扰时段，到今天 08:00',
    ])
    await click(page, '推迟')
    expect(page.findAll('section section li')).toHaveLength(1)
  })

  it.each([
    ['es', 'Se recordó “银行”: 7 días antes del plazo del 2026-11-29'],
    ['en', 'Reminded of “银行”: 7 days before the deadline 2026-11-29'],
  ] as const)('speaks the language of the window (%s)', async (language, sentence) => {
    const { page } = await withLog(language)
    expect(page.text()).toContain(sentence)
  })

  it('draws a long log in pieces', async () => {
    const { page, world } = await withLog()
    world.decisions = Array.from({ length: 60 }, () => newDecision(AT, 'unpaused'))
    world.tell('reminders:healthChanged', undefined)
    await flushPromises()
    expect(page.findAll('section section li')).toHaveLength(25)
    await click(page, '再显示 25 条')
    expect(page.findAll('section section li')).toHaveLength(50)
  })

  it('is exported, and says where it went', async () => {
    const { page, pinia } = await withLog()
    await click(page, '导出日志')
    expect(useToast(pinia).toasts).toMatchObject([{ title: '提醒日志已导出，共 3 条' }])
  })
})
