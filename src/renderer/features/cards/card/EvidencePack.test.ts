// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { useToast } from '../../../composables/useToast'
import { openWindow } from '../../../testing/openWindow'
import { sampleWorld } from '../../renewals/testing/sampleWorld'
import CardPage from './CardPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => {
  opened?.page.unmount()
  document.body.innerHTML = ''
})

async function openCard(): Promise<OpenedWindow> {
  const { world, cardId } = await sampleWorld()
  opened = await openWindow(CardPage, { world, at: `/cards/${cardId}` })
  return opened
}

async function exportEvidence({ page }: OpenedWindow): Promise<void> {
  await page.get('button[aria-label="更多操作"]').trigger('keydown', { key: 'Enter' })
  await flushPromises()
  const entry = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((each) =>
    each.textContent.includes('导出证据包'),
  )
  entry?.click()
  await flushPromises()
}

it('exports what proves the number, and says where it went', async () => {
  const card = await openCard()
  await exportEvidence(card)
  expect(useToast(card.pinia).toasts).toMatchObject([
    { tone: 'success', action: { label: '在文件夹中显示' } },
  ])
  expect(useToast(card.pinia).toasts[0]?.title).toContain('证据包')
})

it('says what to do when it cannot be written there', async () => {
  const card = await openCard()
  card.world.refuseNext('cards:evidencePack', 'no-permission')
  await exportEvidence(card)
  const [toast] = useToast(card.pinia).toasts
  expect(toast).toMatchObject({ title: '没有生成证据包', tone: 'error' })
  expect(toast?.description).toContain('换一个文件夹')
})

it('shows how far it has come', async () => {
  const card = await openCard()
  card.world.tell('cards:evidencePackProgressed', { done: 2, total: 7 })
  await flushPromises()
  expect(card.page.text()).toContain('正在打包：2/7')
})
