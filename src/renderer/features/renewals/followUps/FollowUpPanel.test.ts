// @vitest-environment happy-dom
import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import type { Renewal } from '@shared/domain/renewals/renewal'
import { useToast } from '../../../composables/useToast'
import { openWindow, testWorld } from '../../../testing/openWindow'
import OverviewPage from '../../overview/OverviewPage.vue'
import CardPage from '../../cards/card/CardPage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
// Loaded in advance, so that no test waits for it.
beforeAll(() => import('./FollowUpTrouble.vue'))
afterEach(() => {
  opened?.page.unmount()
  opened = null
})

/** Paid yesterday; the tests' clock says 2026-11-22T15:00Z. */
function worldWith(changes: Partial<Renewal> = {}) {
  const paid = aRenewal('2026-11-20', {
    status: 'paid',
    createdAt: '2026-11-21T14:00:00.000Z',
    ...changes,
  })
  return testWorld({ documents: [aDocument({ lastTopUpOn: '2026-06-01' }, [paid])] })
}

async function openOverview(changes: Partial<Renewal> = {}) {
  opened = await openWindow(OverviewPage, { world: worldWith(changes) })
  return opened
}

async function click(name: string): Promise<void> {
  const buttons = [...document.querySelectorAll('button')]
  const found = buttons.find((each) => each.textContent.trim() === name)
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
  await flushPromises()
}

const renewal = () => opened?.world.documents[0]?.renewals[0]
const asks = (page: VueWrapper) => page.text().includes('到账了吗')

describe('a paid renewal', () => {
  it('is asked about on the overview after a day', async () => {
    const { page } = await openOverview()
    expect(page.text()).toContain('2026-11-20 付的 S/ 5.00 到账了吗？')
  })

  it('is left alone on the overview before that, but can be answered on its card', async () => {
    const world = worldWith({ createdAt: '2026-11-22T14:00:00.000Z' })
    opened = await openWindow(OverviewPage, { world })
    expect(asks(opened.page)).toBe(false)
    opened.page.unmount()
    opened = await openWindow(CardPage, { world, at: '/cards/card-one' })
    expect(opened.page.text()).toContain('2026-11-23 22:00 会问您是否到账')
  })

  it('that took effect takes the expiry which the operator shows, and undo asks again', async () => {
    const { page, pinia } = await openOverview()
    await click('到账了')
    await page.get('input[name=confirmedExpiry]').setValue('2027-03-01')
    expect(page.get('[data-testid=renewal-effect]').text()).toContain('新期限 2027-03-01')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(renewal()).toMatchObject({ status: 'effective', confirmedExpiry: '2027-03-01' })
    expect(asks(page)).toBe(false)
    useToast(pinia).toasts.at(-1)?.action?.run()
    await flushPromises()
    expect(renewal()).toMatchObject({ status: 'paid', confirmedExpiry: null })
    expect(asks(page)).toBe(true)
  })

  it('is not marked with an expiry before its own day', async () => {
    const { page } = await openOverview()
    await click('到账了')
    await page.get('input[name=confirmedExpiry]').setValue('2026-11-01')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(renewal()?.status).toBe('paid')
    expect(page.find('[aria-invalid=true]').exists()).toBe(true)
  })

  it('that did not arrive yet is asked about a day later', async () => {
    const { page } = await openOverview()
    await click('还没有')
    expect(renewal()).toMatchObject({ status: 'paid', askAgainAt: '2026-11-23T15:00:00.000Z' })
    expect(asks(page)).toBe(false)
  })

  it('that failed first says what to do: the proof, whom to call, the deadline', async () => {
    await openOverview({ orderNumber: 'A-77' })
    await click('没有充成')
    await expect.poll(() => document.querySelector('[role=dialog]')?.textContent).toBeTruthy()
    const text = document.querySelector('[role=dialog]')?.textContent ?? ''
    expect(text).toContain('先留好凭证')
    expect(text).toContain('104')
    expect(text).toContain('A-77')
    expect(text).toContain('2026-11-28')
    expect(renewal()?.status).toBe('paid')
    await click('记为失败')
    expect(renewal()?.status).toBe('failed')
  })

  it('stays as it is when the answer cannot be saved, and the window says why', async () => {
    const { page, world, pinia } = await openOverview()
    world.refuseNext('renewals:answerFollowUp', 'disk-full')
    await click('还没有')
    expect(asks(page)).toBe(true)
    expect(useToast(pinia).toasts).toMatchObject([{ tone: 'error' }])
  })
})
