// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { CardInput } from '@shared/domain/cards/cardInput'
import { openWindow, testWorld } from '../../testing/openWindow'
import CardFormPage from './CardFormPage.vue'
import { blankCardInput } from './cardForm'

const CLARO: CardInput = {
  ...blankCardInput(),
  label: '银行',
  operator: 'claro',
  number: '987654321',
  lastTopUpOn: '2026-11-01',
}

type Page = Awaited<ReturnType<typeof openWindow>>['page']

const type = (page: Page, name: string, text: string) =>
  page.get(`input[name=${name}]`).setValue(text)

async function leave(page: Page, name: string): Promise<void> {
  await page.get(`input[name=${name}]`).trigger('blur')
}

async function choose(page: Page, label: string): Promise<void> {
  const radio = page.findAll('[role=radio]').find((item) => item.text().includes(label))
  await radio?.trigger('click')
}

async function showMore(page: Page): Promise<void> {
  const more = page.findAll('button').find((button) => button.text().includes('ICCID'))
  await more?.trigger('click')
}

async function send(page: Page): Promise<void> {
  await page.get('form').trigger('submit')
  await flushPromises()
}

it('adds a card and leads to it', async () => {
  const { page, world, router } = await openWindow(CardFormPage, { at: '/cards/new' })
  await type(page, 'label', '银行')
  await type(page, 'number', '+51 987-654-321')
  await choose(page, 'Claro')
  await type(page, 'lastTopUpOn', '2026-11-01')
  await send(page)
  await expect.poll(() => router.currentRoute.value.name).toBe('card')
  expect(world.documents).toMatchObject([
    { card: { label: '银行', number: '987654321', lastTopUpOn: '2026-11-01' } },
  ])
})

it('shows a number the Peruvian way once its field is left', async () => {
  const { page } = await openWindow(CardFormPage, { at: '/cards/new' })
  await type(page, 'number', '0051987654321')
  await leave(page, 'number')
  expect(page.get<HTMLInputElement>('input[name=number]').element.value).toBe('987 654 321')
})

it('says what is wrong with a field when it is left, not before', async () => {
  const { page } = await openWindow(CardFormPage, { at: '/cards/new' })
  await type(page, 'number', '98765')
  expect(page.text()).not.toContain('这里有 5 位')
  await leave(page, 'number')
  expect(page.text()).toContain('秘鲁手机号码是 9 位，这里有 5 位')
})

it('tells all that is missing when it is sent, and keeps what was typed', async () => {
  const { page, world } = await openWindow(CardFormPage, { at: '/cards/new' })
  await type(page, 'number', '887 654 321')
  await send(page)
  expect(page.text()).toContain('请给这张号卡起个名字')
  expect(page.text()).toContain('请选择运营商')
  expect(page.text()).toContain('这里是 8 开头')
  expect(page.get<HTMLInputElement>('input[name=number]').element.value).toBe('887 654 321')
  expect(world.documents).toEqual([])
})

it('warns of an ICCID whose check digit is wrong, and saves it all the same', async () => {
  const { page, world, api } = await openWindow(CardFormPage, { at: '/cards/new' })
  await type(page, 'label', '银行')
  await type(page, 'number', '987654321')
  await choose(page, 'Entel')
  await showMore(page)
  await type(page, 'iccid', '8951 0123 4567 8901 234')
  await leave(page, 'iccid')
  expect(page.text()).toContain('校验位对不上')
  await send(page)
  expect(world.documents).toMatchObject([{ card: { iccid: '8951012345678901234' } }])
  expect((await api.library.read({ since: null })).ok).toBe(true)
})

it('says while typing which deadline saving would bring', async () => {
  const { page } = await openWindow(CardFormPage, { at: '/cards/new' })
  await choose(page, 'Movistar')
  await type(page, 'lastTopUpOn', '2026-11-01')
  expect(page.get('form [role=status]').text()).toContain('2027-04-30')
})

it('names the card that has the number already, and leads to it', async () => {
  const world = testWorld()
  const first = await openWindow(CardFormPage, { world, at: '/cards/new' })
  await first.api.cards.add({ input: CLARO })
  first.page.unmount()
  const { page } = await openWindow(CardFormPage, { world, at: '/cards/new' })
  await type(page, 'label', '微信')
  await type(page, 'number', '987 654 321')
  await choose(page, 'Claro')
  await send(page)
  const field = page.get('input[name=number]')
  expect(field.attributes('aria-invalid')).toBe('true')
  const message = page.get(`[id="${field.attributes('id')}-error"]`)
  expect(message.text()).toContain('“银行”用的就是这个号码')
  expect(message.get('a').attributes('href')).toBe('/cards/test-id-0001')
  expect(world.documents).toHaveLength(1)
  expect(page.get<HTMLInputElement>('input[name=label]').element.value).toBe('微信')
})

it.each([
  ['archive', '归档里的“银行”用的就是这个 ICCID'],
  ['delete', '回收站里的“银行”用的就是这个 ICCID'],
] as const)(
  'refuses an ICCID of a card that is gone by "%s", and leads there',
  async (verb, text) => {
    const world = testWorld()
    const first = await openWindow(CardFormPage, { world, at: '/cards/new' })
    await first.api.cards.add({ input: { ...CLARO, iccid: '8951511234567890123' } })
    await first.api.cards[verb]({ cardId: 'test-id-0001' })
    first.page.unmount()
    const { page } = await openWindow(CardFormPage, { world, at: '/cards/new' })
    await showMore(page)
    await type(page, 'iccid', '8951 5112 3456 7890 123')
    await leave(page, 'iccid')
    expect(page.text()).toContain(text)
    expect(page.get('form a[href="/cards/test-id-0001"]').text()).toBe('打开那张号卡')
  },
)

it('lets a card keep its own number', async () => {
  const world = testWorld()
  const first = await openWindow(CardFormPage, { world, at: '/cards/new' })
  await first.api.cards.add({ input: CLARO })
  first.page.unmount()
  const { page } = await openWindow(CardFormPage, { world, at: '/cards/test-id-0001/edit' })
  await type(page, 'label', '微信')
  await send(page)
  expect(world.documents).toMatchObject([{ card: { label: '微信', number: '987654321' } }])
})

it('says that the disk is full, keeps what was typed, and saves at the next try', async () => {
  const { page, world } = await openWindow(CardFormPage, { at: '/cards/new' })
  world.refuseNext('cards:add', 'disk-full')
  await type(page, 'label', '银行')
  await type(page, 'number', '987654321')
  await choose(page, 'Claro')
  await send(page)
  expect(page.get('[role=alert]').text()).toContain('磁盘满了')
  await send(page)
  expect(world.documents).toHaveLength(1)
})

it('has what was typed again after the form was left', async () => {
  const { page, router } = await openWindow(CardFormPage, { at: '/cards/new' })
  await type(page, 'label', '还没写完')
  await router.push('/')
  await router.push('/cards/new')
  await flushPromises()
  expect(page.get<HTMLInputElement>('input[name=label]').element.value).toBe('还没写完')
  expect(page.text()).toContain('这是上次没保存的内容')
})

it('opens the fields of an own rule for who came to enter one', async () => {
  const world = testWorld()
  const first = await openWindow(CardFormPage, { world, at: '/cards/new' })
  await first.api.cards.add({ input: CLARO })
  first.page.unmount()
  const at = '/cards/test-id-0001/edit?rule=1'
  const { page } = await openWindow(CardFormPage, { world, at })
  await type(page, 'renewEveryDays', '90')
  await send(page)
  expect(world.documents).toMatchObject([
    { card: { rule: { renewEveryDays: 90, setOn: '2026-11-22' } } },
  ])
})
