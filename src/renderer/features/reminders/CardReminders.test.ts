// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { useToast } from '../../composables/useToast'
import { openWindow, testWorld } from '../../testing/openWindow'
import CardPage from '../cards/card/CardPage.vue'
import { blankCardInput } from '../cards/cardForm'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

/** A card with the deadline 29 November. The clock says 22 November, 11:00 in Shanghai. */
async function openCard(lastTopUpOn = '2026-06-02') {
  const world = testWorld({ now: () => '2026-11-22T03:00:00.000Z' })
  const setup = await openWindow({ render: () => null }, { world })
  const input = { ...blankCardInput(), label: '银行', number: '987654321' }
  await setup.api.cards.add({ input: { ...input, operator: 'claro', lastTopUpOn } })
  setup.page.unmount()
  opened = await openWindow(CardPage, { world, at: `/cards/${world.documents[0]?.card.id}` })
  return opened
}

const dialog = () => document.querySelector('[role=dialog]')
const own = ({ world }: OpenedWindow) => world.documents[0]?.card.reminders

async function click(name: string, within: ParentNode = document): Promise<void> {
  const found = [...within.querySelectorAll('button')].find(
    (button) => button.textContent.trim() === name || button.getAttribute('aria-label') === name,
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
  await flushPromises()
}

/** Opens the plan dialog and chooses a plan for this card only. */
async function openOwnPlan(): Promise<void> {
  await click('更改')
  const radios = [...(dialog()?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
  radios.find((radio) => radio.textContent.includes('单独安排'))?.click()
  await flushPromises()
}

it('says when the next reminder comes, and by which plan', async () => {
  const { page } = await openCard()
  // What is due is shown at the next check.
  expect(page.text()).toContain('下一次提醒：马上')
  expect(page.text()).toContain('按通用设置：提前 30、14、7、3、1 天和当天；09:00')
})

it('gives a card days and times of its own, and takes that back', async () => {
  const window = await openCard()
  await openOwnPlan()
  await click('去掉“提前 30 天”', dialog() ?? document)
  await click('再加一个时间', dialog() ?? document)
  await click('保存', dialog() ?? document)
  expect(own(window)).toEqual({ offsets: [14, 7, 3, 1, 0], times: ['09:00', '20:00'] })
  expect(dialog()).toBeNull()
  expect(window.page.text()).toContain('本卡单独安排：提前 14、7、3、1 天和当天；09:00、20:00')
  const toast = useToast(window.pinia)
  toast.act(toast.toasts[0]?.id ?? 0)
  await flushPromises()
  expect(own(window)).toBeNull()
})

it('takes days that are typed and not added yet, and refuses what is none', async () => {
  const window = await openCard()
  await openOwnPlan()
  const input = dialog()?.querySelector<HTMLInputElement>('input[inputmode=numeric]')
  const type = async (text: string) => {
    if (!input) return
    input.value = text
    input.dispatchEvent(new Event('input'))
    await flushPromises()
  }
  await type('soon')
  await click('保存', dialog() ?? document)
  expect(dialog()?.textContent).toContain('请填 0 到 365 的整数')
  expect(own(window)).toBeNull()
  await type('45')
  await click('保存', dialog() ?? document)
  expect(own(window)?.offsets).toContain(45)
})

it('says in the dialog why a plan could not be saved, and keeps it', async () => {
  const window = await openCard()
  await openOwnPlan()
  window.world.refuseNext('cards:setReminders', 'disk-full')
  await click('保存', dialog() ?? document)
  expect(dialog()?.textContent).toContain('提醒安排没有保存')
  await click('保存', dialog() ?? document)
  expect(own(window)).not.toBeNull()
})

it('says why no reminder comes', async () => {
  const { page, api } = await openCard()
  const { reminders } = DEFAULT_SETTINGS
  await api.settings.change({ reminders: { ...reminders, isOn: false } })
  await flushPromises()
  expect(page.text()).toContain('提醒已在设置中全部关闭')
  const silent = { due: false, blocked: false, warned: false, cancelled: false }
  const topics = { ...reminders.topics, ...silent }
  await api.settings.change({ reminders: { ...reminders, topics } })
  await flushPromises()
  expect(page.text()).toContain('设置里关闭了“临近期限与已逾期”')
})
