// @vitest-environment happy-dom
import { type DOMWrapper, type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { World } from '../../api/memory/world'
import { useToast } from '../../composables/useToast'
import { openWindow, testWorld } from '../../testing/openWindow'
import RenewalPage from './RenewalPage.vue'
import { sampleWorld } from './testing/sampleWorld'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

async function openForm(world: World, cardId: string, renewalId?: string): Promise<OpenedWindow> {
  const end = renewalId ? `renewals/${renewalId}` : 'renew'
  opened = await openWindow(RenewalPage, {
    world,
    at: `/cards/${cardId}/${end}`,
  })
  return opened
}

function button(page: VueWrapper, name: string): DOMWrapper<Element> {
  const found = page.findAll('button').find((each) => each.text().includes(name))
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

/** Says how it went. */
async function chooseStatus(page: VueWrapper, name: string): Promise<void> {
  await statuses(page)
    .find((each) => each.text().includes(name))
    ?.trigger('click')
}

const statuses = (page: VueWrapper) => page.findAll('form [role=radio]')
const chosenStatus = (page: VueWrapper) => page.get('form [role=radio][aria-checked=true]').text()

async function submit(page: VueWrapper): Promise<void> {
  await page.get('form').trigger('submit')
  await flushPromises()
}

const renewalsOf = (world: World, cardId: string) => world.find(cardId)?.renewals ?? []

describe('recording a renewal', () => {
  it('needs only an amount: the date is today in Lima, and it is paid', async () => {
    const { world, cardId } = await sampleWorld()
    const { page, router } = await openForm(world, cardId)
    await page.get('input[name=amount]').setValue('5')
    await submit(page)
    expect(renewalsOf(world, cardId).at(-1)).toMatchObject({
      date: '2026-11-22',
      amount: { minor: 500, currency: 'PEN' },
      status: 'paid',
    })
    expect(router.currentRoute.value.name).toBe('card')
  })

  it('tells beforehand what becomes of the deadline', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    const effect = page.get('[data-testid=renewal-effect]')
    expect(effect.text()).toContain('期限暂时不变，仍是 2027-05-01')
    await chooseStatus(page, '已到账')
    expect(effect.text()).toBe('新期限 2027-05-21（Movistar，180 天），原期限 2027-05-01')
    await page.get('input[name=date]').setValue('2026-02-30')
    expect(effect.text()).toBe('填好续费日期，这里会显示新期限。')
  })

  it('takes an older renewal for one that arrived, and one of yesterday for one that is paid', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    const type = (date: string) => page.get('input[name=date]').setValue(date)
    expect(chosenStatus(page)).toContain('已付款')
    await type('2026-11-20')
    expect(chosenStatus(page)).toContain('已到账')
    // On the way from one date to the other nothing readable stands in the field.
    await type('2026-11-2')
    await type('2026-11-')
    await type('2026-11-21')
    expect(chosenStatus(page)).toContain('已付款')
  })

  it('leaves the status alone once the user has chosen one', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    await chooseStatus(page, '已退款')
    await page.get('input[name=date]').setValue('2026-11-01')
    expect(chosenStatus(page)).toContain('已退款')
  })

  it('says beside the field what is wrong, and keeps what was typed', async () => {
    const { world, cardId } = await sampleWorld()
    const before = renewalsOf(world, cardId).length
    const { page } = await openForm(world, cardId)
    await button(page, '更多信息').trigger('click')
    await page.get('input[name=amount]').setValue('five')
    await page.get('input[name=months]').setValue('99')
    await button(page, '更多信息').trigger('click')
    await submit(page)
    expect(renewalsOf(world, cardId)).toHaveLength(before)
    expect(page.findAll('[aria-invalid=true]').map((each) => each.attributes('name'))).toEqual([
      'amount',
      'months',
    ])
    expect(page.get<HTMLInputElement>('input[name=amount]').element.value).toBe('five')
    expect(document.activeElement?.getAttribute('name')).toBe('amount')
    expect(page.text()).toContain('有 2 处需要改正')
  })

  it('checks a field when it is left, and no other', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    await page.get('input[name=amount]').setValue('five')
    await page.get('input[name=date]').setValue('2027-01-01')
    expect(page.find('[aria-invalid=true]').exists()).toBe(false)
    await page.get('input[name=date]').trigger('blur')
    expect(page.findAll('[aria-invalid=true]').map((each) => each.attributes('name'))).toEqual([
      'date',
    ])
  })

  it('keeps everything when the disk is full, and saves at the second try', async () => {
    const { world, cardId } = await sampleWorld()
    const { page, router } = await openForm(world, cardId)
    await page.get('input[name=amount]').setValue('7')
    world.refuseNext('renewals:record', 'disk-full')
    await submit(page)
    expect(page.get('[role=alert]').text()).toContain('没有保存')
    expect(page.get<HTMLInputElement>('input[name=amount]').element.value).toBe('7')
    await submit(page)
    expect(router.currentRoute.value.name).toBe('card')
  })

  it('takes back what was saved when the user says undo', async () => {
    const { world, cardId } = await sampleWorld()
    const { page, pinia } = await openForm(world, cardId)
    await submit(page)
    const [toast] = useToast(pinia).toasts
    expect(toast).toMatchObject({ title: '已保存', action: { label: '撤销' } })
    toast?.action?.run()
    await flushPromises()
    expect(renewalsOf(world, cardId).at(-1)?.deletedAt).not.toBeNull()
  })

  it('brings back what was typed when the page was left unsaved', async () => {
    const { world, cardId } = await sampleWorld()
    const { page, router } = await openForm(world, cardId)
    await page.get('input[name=amount]').setValue('12.5')
    await router.push('/')
    await router.push(`/cards/${cardId}/renew`)
    await nextTick()
    expect(page.get<HTMLInputElement>('input[name=amount]').element.value).toBe('12.5')
    expect(page.text()).toContain('这是上次没有保存的内容')
    await button(page, '清空重填').trigger('click')
    expect(page.get<HTMLInputElement>('input[name=amount]').element.value).toBe('')
  })

  it('repeats the last renewal with one click', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    await button(page, '与上次相同').trigger('click')
    await submit(page)
    expect(renewalsOf(world, cardId).at(-1)).toMatchObject({
      amount: { minor: 1000, currency: 'PEN' },
      channel: 'app',
      method: 'card',
    })
  })

  it('says so when the card is gone', async () => {
    const { page } = await openForm(testWorld(), 'no-such-card')
    expect(page.text()).toContain('找不到这张号卡')
  })
})

describe('the costs of a renewal', () => {
  it('show the rate that the two amounts make', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    await button(page, '更多信息').trigger('click')
    await page.get('input[name=amount]').setValue('5')
    await page.get('input[name=paid]').setValue('10.25')
    expect(page.get('[data-testid=rate]').text()).toBe('汇率：1 索尔 = 2.05 CNY')
  })

  it('hint at the rate and the currency used last, on whichever card it was', async () => {
    const { world, cardId } = await sampleWorld()
    const other = world.documents.find(({ card }) => card.id !== cardId)
    const [renewal] = other?.renewals ?? []
    if (!other || !renewal) throw new Error('There is no other renewal.')
    const paid = { minor: 150, currency: 'USD' }
    world.save({ ...other, renewals: [{ ...renewal, paid }] })
    const { page } = await openForm(world, cardId)
    await button(page, '更多信息').trigger('click')
    await page.get('input[name=amount]').setValue('10')
    expect(page.get('[data-testid=rate]').text()).toMatch(
      /^上次（\d{4}-\d\d-\d\d）：1 索尔 = 0\.3 USD · 按上次的汇率约 US\$3\.00$/,
    )
  })
})

it('can be recorded as refunded, which does not move the deadline', async () => {
  const { world, cardId } = await sampleWorld()
  const { page } = await openForm(world, cardId)
  await chooseStatus(page, '已退款')
  expect(page.get('[data-testid=renewal-effect]').text()).toContain('退款的续费不会改变期限')
  await submit(page)
  expect(renewalsOf(world, cardId).at(-1)?.status).toBe('refunded')
})

describe('editing a renewal', () => {
  it('shows what was recorded, and changes it', async () => {
    const { world, cardId } = await sampleWorld()
    const [renewal] = renewalsOf(world, cardId)
    const { page } = await openForm(world, cardId, renewal?.id)
    expect(page.get<HTMLInputElement>('input[name=amount]').element.value).toBe('10.00')
    await page.get('input[name=amount]').setValue('15')
    await submit(page)
    expect(renewalsOf(world, cardId)).toHaveLength(2)
    expect(renewalsOf(world, cardId)[0]?.amount).toEqual({ minor: 1500, currency: 'PEN' })
  })
})

describe('receipts', () => {
  const paste = (files: File[]) => {
    const event = new Event('paste', { bubbles: true })
    Object.defineProperty(event, 'clipboardData', { value: { files, getData: () => '' } })
    document.dispatchEvent(event)
    return flushPromises()
  }

  it('attaches a pasted screenshot under a name of its own', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    await paste([new File(['picture'], 'image.png', { type: 'image/png' })])
    expect(page.text()).toContain('截图 2026-11-22 23.00.png')
    await submit(page)
    expect(renewalsOf(world, cardId).at(-1)?.receipts).toMatchObject([
      { fileName: '截图 2026-11-22 23.00.png', type: 'png' },
    ])
  })

  it('refuses a huge file without reading it, and takes the others', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    const huge = new File(['x'], 'huge.png')
    Object.defineProperty(huge, 'size', { value: 51 * 1024 * 1024 })
    Object.defineProperty(huge, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) })
    await paste([huge, new File(['text'], 'small.txt')])
    expect(page.text()).toContain('有 1 个文件没有添加')
    expect(page.text()).toContain('huge.png 文件超过 50 MB')
    expect([...world.staged.values()].map(({ fileName }) => fileName)).toEqual(['small.txt'])
  })

  it('says why a file of another type is refused', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    await paste([new File(['MZ'], 'setup.exe')])
    expect(page.text()).toContain('setup.exe 不支持这种文件')
  })

  it('lets go of a file that is removed before saving', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openForm(world, cardId)
    await paste([new File(['text'], 'wrong.txt')])
    await page.get('button[aria-label="移除 wrong.txt"]').trigger('click')
    await flushPromises()
    expect(world.staged.size).toBe(0)
    expect(page.text()).not.toContain('wrong.txt')
  })
})
