// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { deadlineKey } from '@shared/domain/reminders/ledger'
import { useToast } from '../../composables/useToast'
import { openWindow, testWorld } from '../../testing/openWindow'
import CardPage from '../cards/card/CardPage.vue'
import { blankCardInput } from '../cards/cardForm'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

const DEADLINE = '2026-11-29'
let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function openCard(now = '2026-11-22T03:00:00.000Z') {
  const world = testWorld({ now: () => now })
  const setup = await openWindow({ render: () => null }, { world })
  const input = { ...blankCardInput(), label: '银行', number: '987654321' }
  await setup.api.cards.add({ input: { ...input, operator: 'claro', lastTopUpOn: '2026-06-02' } })
  setup.page.unmount()
  const cardId = world.documents[0]?.card.id ?? ''
  opened = await openWindow(CardPage, { world, at: `/cards/${cardId}` })
  return { ...opened, key: deadlineKey(cardId, DEADLINE) }
}

/** Menus and dialogs are rendered outside the page. */
const entries = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]

async function press(element: Element | undefined, key: string): Promise<void> {
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await flushPromises()
}

async function openMenu({ page }: OpenedWindow): Promise<void> {
  await press(page.get('button[aria-haspopup=menu]').element, 'Enter')
}

async function chooseSnooze(window: OpenedWindow, name: string): Promise<void> {
  await openMenu(window)
  await press(
    entries().find((entry) => entry.textContent.includes('稍后提醒')),
    'ArrowRight',
  )
  await expect.poll(() => entries().some((entry) => entry.textContent.includes(name))).toBe(true)
  await press(
    entries().find((entry) => entry.textContent.includes(name)),
    'Enter',
  )
}

it('offers an evening only while there is one left, and says when each choice ends', async () => {
  const window = await openCard('2026-11-22T12:00:00.000Z')
  await openMenu(window)
  await press(
    entries().find((entry) => entry.textContent.includes('稍后提醒')),
    'ArrowRight',
  )
  await expect.poll(() => entries().length).toBeGreaterThan(4)
  const texts = entries().map((entry) => entry.textContent)
  expect(texts).not.toContain('今晚今天 19:00')
  expect(texts).toContain('1 小时后今天 21:00')
  expect(texts).toContain('3 天后 2026-11-25 09:00')
})

it('is silent until a moment, shows that, and reminds again when asked', async () => {
  const window = await openCard()
  await chooseSnooze(window, '今晚')
  expect(window.world.ledger.snoozed[window.key]?.until).toBe('2026-11-22T11:00:00.000Z')
  expect(useToast(window.pinia).toasts[0]?.title).toBe('今天 19:00 之前不提醒“银行”')
  expect(window.page.text()).toContain('今天 19:00 之前不提醒')
  await window.page.get('button[aria-label="恢复提醒: 银行"]').trigger('click')
  await flushPromises()
  expect(window.world.ledger.snoozed).toEqual({})
})

it('takes a snooze back from its toast', async () => {
  const window = await openCard()
  await chooseSnooze(window, '明天')
  const toast = useToast(window.pinia)
  toast.act(toast.toasts[0]?.id ?? 0)
  await flushPromises()
  expect(window.world.ledger.snoozed).toEqual({})
})

it('stops a deadline, saying that the number can still be lost, and takes it back', async () => {
  const window = await openCard()
  await openMenu(window)
  const stop = entries().find((entry) => entry.textContent.includes('停止这个期限'))
  expect(stop?.textContent).toContain('期限 2026-11-29 不会变')
  await press(stop, 'Enter')
  expect(Object.keys(window.world.ledger.stopped)).toEqual([window.key])
  const toast = useToast(window.pinia)
  expect(toast.toasts[0]?.description).toContain('号码仍可能丢失')
  expect(window.page.text()).toContain('已停止期限 2026-11-29 的提醒')
  toast.act(toast.toasts[0]?.id ?? 0)
  await flushPromises()
  expect(window.world.ledger.stopped).toEqual({})
})

it('asks for a moment, warns of one after the deadline, and refuses one that has passed', async () => {
  const window = await openCard()
  await chooseSnooze(window, '选择时间')
  const dialog = () => document.querySelector('[role=dialog]')
  await expect.poll(() => dialog()?.textContent).toContain('什么时候再提醒“银行”')
  const date = dialog()?.querySelector('input')
  const type = async (text: string) => {
    if (!date) return
    date.value = text
    date.dispatchEvent(new Event('input'))
    await flushPromises()
  }
  const save = async () => {
    dialog()?.querySelector('form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
  }
  await type('2026-12-03')
  expect(dialog()?.textContent).toContain('期限 2026-11-29（秘鲁时间）在那之前就到了')
  await type('2026-11-21')
  await save()
  expect(dialog()?.textContent).toContain('这个时间已经过去了')
  await type('2028-01-01')
  expect(dialog()?.textContent).toContain('最多推迟 365 天')
  await type('2026-11-24')
  window.world.refuseNext('reminders:snooze', 'disk-full')
  await save()
  expect(dialog()?.textContent).toContain('没有推迟')
  await save()
  expect(window.world.ledger.snoozed[window.key]?.until).toBe('2026-11-24T01:00:00.000Z')
  expect(dialog()).toBeNull()
})
