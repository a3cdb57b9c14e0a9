// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { aDocument } from '@shared/domain/testing/documents'
import { openWindow, testWorld } from '../../testing/openWindow'
import CardsPage from './CardsPage.vue'

async function openCards() {
  const world = testWorld()
  const before = await openWindow({ render: () => null }, { world })
  await before.api.library.loadSamples({ language: 'zh-CN' })
  before.page.unmount()
  const opened = await openWindow(CardsPage, { world, at: '/cards' })
  const numbers = () => opened.page.findAll('tbody th a').map((link) => link.text())
  return { ...opened, numbers }
}

it('finds a card by a part of its number, however it is spaced', async () => {
  const { page, numbers } = await openCards()
  await page.get('input').setValue('000 103')
  expect(numbers()).toHaveLength(1)
  expect(page.text()).toContain('900 000 103')
})

it('finds a card by its operator', async () => {
  const { page, numbers } = await openCards()
  await page.get('input').setValue('ENTEL')
  expect(numbers()).toHaveLength(1)
})

it('says so when no card matches', async () => {
  const { page } = await openCards()
  await page.get('input').setValue('nobody')
  expect(page.text()).toContain('没有符合的号卡')
})

it('keeps archived cards apart', async () => {
  const { page, api, world, numbers } = await openCards()
  const cardId = world.documents[0]?.card.id ?? ''
  await api.cards.archive({ cardId })
  await flushPromises()
  expect(numbers()).toHaveLength(3)
  const archived = page.findAll('[role=radio]').find((tab) => tab.text().includes('已归档 1'))
  await archived?.trigger('click')
  expect(numbers()).toHaveLength(1)
})

it('finds a card by a tag or its holder, and shows tags and colour beside it', async () => {
  const holder = { relation: 'family', name: '王芳', documentKind: null } as const
  const documents = [
    aDocument({ tags: ['银行', '急用'], colour: 'teal' }),
    aDocument({ id: 'card-two', holder }),
  ]
  const { page } = await openWindow(CardsPage, { world: testWorld({ documents }), at: '/cards' })
  const links = () => page.findAll('tbody th a').map((link) => link.attributes('href'))
  await page.get('input').setValue('急用')
  expect(links()).toEqual(['/cards/card-one'])
  expect(page.get('tbody th').text()).toContain('青色')
  await page.get('input').setValue('王芳')
  expect(links()).toEqual(['/cards/card-two'])
})

it('says when somebody has more lines than the law allows', async () => {
  const holder = { relation: 'family', name: '王芳', documentKind: null } as const
  const documents = Array.from({ length: 8 }, (_, index) =>
    aDocument({ id: `card-${index}-of-eight`, holder }),
  )
  const { page } = await openWindow(CardsPage, { world: testWorld({ documents }), at: '/cards' })
  expect(page.text()).toContain('“王芳”名下记了 8 个号码，超过了 7 个的上限')
})
