// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { Card } from '@shared/domain/cards/card'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { useUndo } from '../../../composables/useUndo'
import { openWindow, testWorld } from '../../../testing/openWindow'
import CardPage from '../card/CardPage.vue'
import ProfilePage from './ProfilePage.vue'

const AT = '/cards/card-one/profile'

async function openProfile(card: Partial<Card> = {}) {
  const world = testWorld({ documents: [aDocument(card, [aRenewal('2026-01-10')])] })
  const opened = await openWindow(ProfilePage, { world, at: AT })
  const type = (name: string, text: string) => opened.page.get(`input[name=${name}]`).setValue(text)
  const choose = async (group: string, label: string) => {
    const radios = opened.page
      .findAll('[role=radiogroup]')
      .find((radiogroup) => radiogroup.element.parentElement?.textContent.includes(group))
    await radios
      ?.findAll('[role=radio]')
      .find((radio) => (radio.attributes('aria-label') ?? radio.text()) === label)
      ?.trigger('click')
  }
  const send = async () => {
    await opened.page.get('form').trigger('submit')
    await flushPromises()
  }
  return { ...opened, type, choose, send, stored: () => world.documents[0]?.card }
}

it('keeps all that is entered, and leads back to the card', async () => {
  const { type, choose, send, stored, router } = await openProfile()
  await choose('机主', '家人')
  await type('holderName', ' 王芳 ')
  await choose('确实登记在机主名下吗', '是')
  await choose('卡的种类', 'eSIM')
  await choose('开通国际漫游了吗', '否')
  await type('lastSmsOn', '2026-11-01')
  await type('balanceAmount', '3,50')
  await type('tags', '银行，妈妈')
  await choose('颜色', '紫色')
  await send()
  expect(stored()).toMatchObject({
    holder: { relation: 'family', name: '王芳' },
    isRegisteredToHolder: 'yes',
    kind: 'esim',
    hasRoaming: 'no',
    lastSmsOn: '2026-11-01',
    balanceSeen: { amount: { minor: 350, currency: 'PEN' }, on: '2026-11-22' },
    tags: ['银行', '妈妈'],
    colour: 'violet',
  })
  await expect.poll(() => router.currentRoute.value.name).toBe('card')
})

it('puts everything back by undo', async () => {
  const { type, send, stored, pinia } = await openProfile({ lastSmsOn: '2026-01-01' })
  const before = stored()
  await type('lastSmsOn', '2026-11-01')
  await type('tags', '银行')
  await send()
  expect(stored()).toMatchObject({ lastSmsOn: '2026-11-01', tags: ['银行'] })
  await useUndo(pinia).undoLast()
  expect(stored()).toMatchObject({ ...before, updatedAt: stored()?.updatedAt })
})

it('warns of a number that was bought registered to somebody else', async () => {
  const { page, choose } = await openProfile()
  expect(page.text()).not.toContain('很危险')
  await choose('确实登记在机主名下吗', '否')
  expect(page.text()).toContain('很危险')
})

it('says what is wrong with a field, saves nothing, and keeps what was typed', async () => {
  const { page, type, send, stored } = await openProfile()
  await type('portedOn', '2026-03-01')
  await type('lastSmsOn', '2027-01-01')
  await send()
  expect(page.text()).toContain('请选择原来的运营商')
  expect(page.text()).toContain('这一天还没到')
  expect(stored()?.porting).toBeNull()
  expect(page.get<HTMLInputElement>('input[name=portedOn]').element.value).toBe('2026-03-01')
})

it('says that the disk is full, and saves at the next try', async () => {
  const { page, world, type, send, stored } = await openProfile()
  world.refuseNext('cards:editProfile', 'disk-full')
  await type('tags', '银行')
  await send()
  expect(page.get('[role=alert]').text()).toContain('磁盘满了')
  await send()
  expect(stored()?.tags).toEqual(['银行'])
})

it('has what was typed again after the form was left', async () => {
  const { page, type, router } = await openProfile()
  await type('holderName', '王芳')
  await router.push('/')
  await router.push(AT)
  await flushPromises()
  expect(page.get<HTMLInputElement>('input[name=holderName]').element.value).toBe('王芳')
  expect(page.text()).toContain('这是上次没保存的内容')
})

it('leaves the accounts alone that were added meanwhile', async () => {
  const accounts = [
    { id: 'account-1', name: 'BCP', importance: 'high', isUnbound: false },
  ] satisfies Card['accounts']
  const { world, type, send, stored } = await openProfile()
  const document = world.documents[0]
  if (document) world.save({ ...document, card: { ...document.card, accounts } })
  await flushPromises()
  await type('tags', '银行')
  await send()
  expect(stored()).toMatchObject({ accounts, tags: ['银行'] })
})

it('is shown on the card’s page, with the limit of lines of its holder', async () => {
  const holder = { relation: 'self', name: '', documentKind: 'passport' } as const
  const documents = Array.from({ length: 8 }, (_, index) =>
    aDocument({ id: `card-${index}-of-eight`, holder, isRegisteredToHolder: 'no' }),
  )
  const world = testWorld({ documents })
  const { page } = await openWindow(CardPage, { world, at: '/cards/card-0-of-eight' })
  expect(page.text()).toContain('您自己名下记了 8 个号码，超过了 7 个的上限')
  expect(page.text()).toContain('gob.pe PCM notice 1352743')
  expect(page.text()).toContain('买来时就已登记在别人名下的号码很危险')
  expect(page.text()).toContain('护照')
})
