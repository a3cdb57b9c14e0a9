// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { CardInput } from '@shared/domain/cards/cardInput'
import { useToast } from '../../../composables/useToast'
import { openWindow, testWorld } from '../../../testing/openWindow'
import { blankCardInput } from '../cardForm'
import CardPage from './CardPage.vue'

const CLARO: CardInput = {
  ...blankCardInput(),
  label: '银行',
  operator: 'claro',
  number: '987654321',
  lastTopUpOn: '2026-06-02',
}

/** Opens the page of a card as it was typed into the form. */
async function openCard(input: Partial<CardInput> = {}) {
  const world = testWorld()
  const at = '/cards/test-id-0001'
  const before = await openWindow({ render: () => null }, { world })
  await before.api.cards.add({ input: { ...CLARO, ...input } })
  before.page.unmount()
  const opened = await openWindow(CardPage, { world, at })
  const click = async (text: string) => {
    await opened.page
      .findAll('button')
      .find((button) => button.text().includes(text))
      ?.trigger('click')
    await flushPromises()
  }
  return { ...opened, click }
}

it('answers first: days left, the date in Lima, and when that ends on the own clock', async () => {
  const { page } = await openCard()
  const answer = page.get('section').text()
  expect(answer).toContain('还有 7 天')
  expect(answer).toContain('2026-11-29 当天或之前续费（秘鲁时间）')
  expect(answer).toContain('中国标准时间 2026-11-30 12:59')
})

it('tells screen readers which stage is the current one', async () => {
  const { page } = await openCard()
  expect(page.get('[aria-current=step]').text()).toContain('待续费')
})

it('says which of two clocks counts, and that a balance shortens the limit at Claro', async () => {
  const { page } = await openCard({ balance: 'yes' })
  expect(page.text()).toContain('卡里有余额时，法规允许最多 210 天没有充值')
  expect(page.text()).toContain('有余额时期限反而更短')
  expect(page.text()).toContain('您填的是有余额，所以按 210 天')
})

it('opens a source in the browser', async () => {
  const { click, world } = await openCard()
  await click('Infobae')
  expect(world.openedSources).toEqual(['infobae-2025-11-24'])
})

it('says plainly when no source backs the rule, and offers to enter one', async () => {
  const { page, router, click } = await openCard({ operator: 'other', operatorName: 'Cuy' })
  expect(page.text()).toContain('没有可靠来源')
  await click('填写自己的规则')
  await expect.poll(() => router.currentRoute.value.fullPath).toContain('/edit?rule=1')
})

it('takes an own rule off again, and puts it back', async () => {
  const { page, world, pinia, click } = await openCard({ hasOwnRule: true, renewEveryDays: '90' })
  expect(page.text()).toContain('从最近一次续费起 90 天内续费')
  await click('改回运营商规则')
  expect(world.documents[0]?.card.rule).toBeNull()
  await useToast(pinia).toasts[0]?.action?.run()
  expect(world.documents[0]?.card.rule?.renewEveryDays).toBe(90)
})

it('tells what the operator confirmed apart from what is expected by the rule', async () => {
  const { page } = await openCard({ confirmedExpiry: '2026-12-05' })
  expect(page.get('section').text()).toContain('运营商确认的号码到期日是 2026-12-05')
  expect(page.get('ol').text()).toContain('运营商确认')
})

it('keeps an expiry beyond what sources know, and counts by the rule all the same', async () => {
  const { page } = await openCard({ confirmedExpiry: '2027-03-01' })
  const answer = page.get('section').text()
  expect(answer).toContain('2026-11-29 当天或之前续费（秘鲁时间）')
  expect(answer).toContain('填的到期日 2027-03-01')
  // 210 days after the top-up, with the warning 15 days before.
  expect(answer).toContain('2026-12-14')
  expect(answer).toContain('2026-12-29')
})

it('lets a deleted card be restored from its page', async () => {
  const { page, api, click } = await openCard()
  await api.cards.delete({ cardId: 'test-id-0001' })
  await flushPromises()
  expect(page.text()).toContain('这张号卡已删除')
  await click('恢复')
  expect(page.text()).not.toContain('这张号卡已删除')
})

it('says that a card is not here when its page is opened by an old address', async () => {
  const { page } = await openWindow(CardPage, { at: '/cards/no-such-card' })
  expect(page.text()).toContain('找不到这张号卡')
})
