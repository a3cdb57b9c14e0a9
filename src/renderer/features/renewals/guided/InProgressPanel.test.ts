// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { useToast } from '../../../composables/useToast'
import { openWindow } from '../../../testing/openWindow'
import CardPage from '../../cards/card/CardPage.vue'
import OverviewPage from '../../overview/OverviewPage.vue'
import { blankInput } from '../renewalForm'
import { sampleWorld } from '../testing/sampleWorld'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function begunWorld() {
  const { world, cardId } = await sampleWorld()
  const document = world.find(cardId)
  if (!document) throw new Error('The card is gone.')
  const inProgress = {
    step: 'verify' as const,
    checked: ['prepare-0'],
    input: blankInput('2026-11-22', 'zh-CN'),
    stagedIds: [],
    startedAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T11:00:00.000Z',
  }
  world.save({ ...document, inProgress })
  return { world, cardId }
}

it('shows a renewal in progress on the overview, and leads back to it', async () => {
  const { world } = await begunWorld()
  opened = await openWindow(OverviewPage, { world })
  const { page, router } = opened
  expect(page.text()).toContain('第 3 步，共 6 步：验证')
  expect(page.text()).toContain('上次做到 2026-11-22 19:00')
  await page.get('button[aria-label^="继续给"]').trigger('click')
  await expect.poll(() => router.currentRoute.value.name).toBe('renew')
})

it('shows it on the page of its card', async () => {
  const { world, cardId } = await begunWorld()
  opened = await openWindow(CardPage, { world, at: `/cards/${cardId}` })
  expect(opened.page.text()).toContain('第 3 步，共 6 步：验证')
})

it('gives it up with one click, and undo brings it back', async () => {
  const { world, cardId } = await begunWorld()
  opened = await openWindow(OverviewPage, { world })
  const { page, pinia } = opened
  await page.get('button[aria-label^="放弃"]').trigger('click')
  await flushPromises()
  expect(world.find(cardId)?.inProgress).toBeNull()
  expect(page.text()).not.toContain('进行中的续费')
  useToast(pinia).toasts.at(-1)?.action?.run()
  await flushPromises()
  expect(world.find(cardId)?.inProgress).toMatchObject({ step: 'verify', checked: ['prepare-0'] })
})
