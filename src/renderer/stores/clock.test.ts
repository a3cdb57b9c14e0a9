// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { TEST_NOW, openWindow, testWorld } from '../testing/openWindow'
import { useClock } from './clock'

const LATER = '2026-11-23T15:00:00.000Z'

afterEach(() => vi.restoreAllMocks())

async function turnWindow(state: DocumentVisibilityState): Promise<void> {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
  await nextTick()
}

it('stands still in a hidden window, and is right when the window is shown again', async () => {
  const world = testWorld()
  const { pinia } = await openWindow({ render: () => null }, { world })
  const clock = useClock(pinia)
  await turnWindow('hidden')
  world.tell('clock:ticked', { now: LATER, timeZone: 'Asia/Shanghai' })
  await nextTick()
  expect(clock.now).toBe(TEST_NOW)
  await turnWindow('visible')
  expect([clock.now, clock.today]).toEqual([LATER, '2026-11-23'])
})

it('follows each tick in a window that is seen', async () => {
  const world = testWorld()
  const { pinia } = await openWindow({ render: () => null }, { world })
  const clock = useClock(pinia)
  await turnWindow('visible')
  world.tell('clock:ticked', { now: LATER, timeZone: 'Asia/Shanghai' })
  await nextTick()
  expect(clock.now).toBe(LATER)
})
