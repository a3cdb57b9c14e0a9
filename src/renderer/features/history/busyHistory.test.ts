// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import type { SlicedWork } from '@shared/domain/base/slicedWork'
import { loadMessages } from '@shared/i18n/load'
import { openWindow } from '../../testing/openWindow'
import { sampleWorld } from '../renewals/testing/sampleWorld'
import HistoryPage from './HistoryPage.vue'
import { useHistoryLook } from './historyLook'

const NO_MATCH = (await loadMessages('zh-CN')).history.noMatch

/** Long computations that wait until the test lets them end, in the order it likes. */
const waiting: (() => void)[] = []
vi.mock('../../composables/inSlices', () => ({
  inSlices<Outcome>(steps: SlicedWork<Outcome>, onDone: (outcome: Outcome) => void) {
    const end = (): void => {
      for (;;) {
        const step = steps.next()
        if (step.done) return onDone(step.value)
      }
    }
    waiting.push(end)
    return () => {
      if (waiting.includes(end)) waiting.splice(waiting.indexOf(end), 1)
    }
  },
}))
beforeEach(() => {
  waiting.length = 0
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})

async function openedHistory() {
  const { world } = await sampleWorld()
  const { page, pinia } = await openWindow(HistoryPage, { world, at: '/history' })
  const saysNoMatch = () => page.text().includes(NO_MATCH)
  const isBusy = () => page.get('section[aria-busy]').attributes('aria-busy') === 'true'
  const end = async (at: number) => {
    waiting.splice(at, 1)[0]?.()
    await flushPromises()
  }
  return { page, look: useHistoryLook(pinia), saysNoMatch, isBusy, end }
}

it('a long history says "no match" at no moment of being counted, sorted and filtered', async () => {
  const { page, saysNoMatch, isBusy, end } = await openedHistory()
  // Counted first, while it is still being sorted: what is filtered then is nothing yet.
  expect(waiting).toHaveLength(2)
  await end(0)
  expect(saysNoMatch()).toBe(false)
  await end(1)
  expect(saysNoMatch()).toBe(false)
  expect(isBusy()).toBe(true)
  while (waiting.length > 0) {
    await end(0)
    expect(saysNoMatch()).toBe(false)
  }
  expect(isBusy()).toBe(false)
  expect(page.findAll('tbody th').length).toBeGreaterThan(0)
})

it('a history that is sorted before it is counted says "no match" at no moment', async () => {
  const { saysNoMatch, isBusy, end } = await openedHistory()
  await end(1)
  expect(saysNoMatch()).toBe(false)
  expect(isBusy()).toBe(true)
  while (waiting.length > 0) await end(0)
  expect(isBusy()).toBe(false)
  expect(saysNoMatch()).toBe(false)
})

it('a filter that nothing matches says so once it is worked off', async () => {
  const { look, saysNoMatch, isBusy, end } = await openedHistory()
  while (waiting.length > 0) await end(0)
  look.setFilter({ ...look.filter, text: 'nothing is called so' })
  await flushPromises()
  expect(isBusy()).toBe(true)
  expect(saysNoMatch()).toBe(false)
  await end(0)
  expect(isBusy()).toBe(false)
  expect(saysNoMatch()).toBe(true)
})
