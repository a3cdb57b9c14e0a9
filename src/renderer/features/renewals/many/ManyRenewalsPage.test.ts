// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { useToast } from '../../../composables/useToast'
import { openWindow, testWorld } from '../../../testing/openWindow'
import { sampleWorld } from '../testing/sampleWorld'
import ManyRenewalsPage from './ManyRenewalsPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function openMany(chosen = '') {
  const { world } = await sampleWorld()
  const at = `/renew/many${chosen && `?cards=${chosen}`}`
  opened = await openWindow(ManyRenewalsPage, { world, at })
  return opened
}

const boxes = (page: VueWrapper) => page.findAll('[role=checkbox]')
const effects = (page: VueWrapper) =>
  page.findAll('[data-testid=many-effect]').map((line) => line.text())

async function submit(page: VueWrapper): Promise<void> {
  await page.get('form').trigger('submit')
  await flushPromises()
}

describe('renewing several cards in one go', () => {
  it('tells for each chosen card what becomes of its deadline', async () => {
    const { page } = await openMany()
    expect(effects(page)).toEqual([])
    await boxes(page)[0]?.trigger('click')
    await boxes(page)[1]?.trigger('click')
    expect(effects(page)).toHaveLength(2)
    for (const line of effects(page)) expect(line).toMatch(/^已付款但还没到账，期限暂时不变/)
    const arrived = page.findAll('[role=radio]').find((each) => each.text().includes('已到账'))
    await arrived?.trigger('click')
    for (const line of effects(page)) expect(line).toMatch(/^新期限 \d{4}-\d\d-\d\d（.+），原期限/)
    await page.get('input[name=date]').setValue('2026-02-30')
    expect(effects(page)[0]).toBe('填好续费日期，这里会显示新期限。')
  })

  it('takes renewals of an older day for ones that arrived', async () => {
    const { page } = await openMany()
    const chosen = () => page.get('[role=radio][aria-checked=true]').text()
    expect(chosen()).toContain('已付款')
    await page.get('input[name=date]').setValue('2026-11-20')
    expect(chosen()).toContain('已到账')
  })

  it('comes with the cards chosen that it was opened for', async () => {
    const { world } = await sampleWorld()
    const [first, second] = world.documents.map(({ card }) => card.id)
    opened = await openWindow(ManyRenewalsPage, {
      world,
      at: `/renew/many?cards=${first},${second}`,
    })
    expect(opened.page.text()).toContain('已选 2 张')
  })

  it('records one renewal for each, and undo takes them all back', async () => {
    const { page, world, pinia, router } = await openMany()
    const before = world.documents.map(({ renewals }) => renewals.length)
    const all = page.findAll('button').find((each) => each.text() === '全选')
    await all?.trigger('click')
    await page.get('input[name=amount]').setValue('5')
    await submit(page)
    const kept = () =>
      world.documents.map(
        ({ renewals }) => renewals.filter(({ deletedAt }) => deletedAt === null).length,
      )
    expect(kept().reduce((sum, count) => sum + count, 0)).toBe(
      before.reduce((sum, count) => sum + count + 1, 0),
    )
    expect(router.currentRoute.value.name).toBe('cards')
    const toast = useToast(pinia).toasts.at(-1)
    expect(toast?.title).toBe('已给 4 张号卡记录续费')
    toast?.action?.run()
    await flushPromises()
    expect(kept().reduce((sum, count) => sum + count, 0)).toBe(
      before.reduce((sum, count) => sum + count, 0),
    )
  })

  it('records nothing as long as no card is chosen or a field is wrong', async () => {
    const { page, world } = await openMany()
    const before = JSON.stringify(world.documents)
    await submit(page)
    expect(page.get('[role=alert]').text()).toBe('先选至少一张号卡。')
    await boxes(page)[0]?.trigger('click')
    await page.get('input[name=amount]').setValue('five')
    await submit(page)
    expect(page.get('[aria-invalid=true]').attributes('name')).toBe('amount')
    expect(JSON.stringify(world.documents)).toBe(before)
  })

  it('keeps everything when the disk is full', async () => {
    const { page, world } = await openMany()
    await boxes(page)[0]?.trigger('click')
    await page.get('input[name=amount]').setValue('5')
    world.refuseNext('renewals:recordMany', 'disk-full')
    await submit(page)
    expect(page.get('[role=alert]').text()).toContain('没有保存')
    expect(page.get<HTMLInputElement>('input[name=amount]').element.value).toBe('5')
    expect(page.text()).toContain('已选 1 张')
  })

  it('brings back what was chosen and typed when the page was left', async () => {
    const { page, router } = await openMany()
    await boxes(page)[2]?.trigger('click')
    await page.get('input[name=amount]').setValue('8')
    await router.push('/')
    await router.push('/renew/many')
    await flushPromises()
    expect(page.get<HTMLInputElement>('input[name=amount]').element.value).toBe('8')
    expect(page.text()).toContain('已选 1 张')
  })

  it('says so when there is no card', async () => {
    opened = await openWindow(ManyRenewalsPage, { world: testWorld(), at: '/renew/many' })
    expect(opened.page.text()).toContain('还没有号卡')
  })
})
