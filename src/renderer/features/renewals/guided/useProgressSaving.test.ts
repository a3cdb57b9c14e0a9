// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadGuide } from '@shared/guide/load'
import { goTo, openGuided, progressOf } from '../testing/guidedPage'
import { sampleWorld } from '../testing/sampleWorld'

// Loaded in advance, so that no test waits for it.
beforeAll(() => loadGuide('zh-CN'))

describe('what is typed in the guided renewal', () => {
  /** At the amount, with a count of how often the progress was written since. */
  async function typingAtAmount() {
    const { world, cardId } = await sampleWorld()
    const { page } = await openGuided(world, cardId)
    await goTo(page, 'choose')
    const writes: string[] = []
    world.on('library:changed', () => writes.push(progressOf(world, cardId)?.input.amount ?? ''))
    const field = page.get<HTMLInputElement>('input[name=amount]')
    const type = async (...states: string[]) => {
      for (const state of states) await field.setValue(state)
      await flushPromises()
    }
    const state = () => page.get('[data-progress]').attributes('data-progress')
    return { world, cardId, page, writes, field, type, state }
  }

  it('is written once, when the typing rests, and called saved only then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { writes, type, state } = await typingAtAmount()
      await type('1', '12', '12.', '12.5', '12.50')
      expect(writes).toEqual([])
      expect(state()).toBe('saving')
      await vi.advanceTimersByTimeAsync(1_000)
      expect(writes).toEqual(['12.50'])
      expect(state()).toBe('saved')
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ['its field is left', ({ field }) => field.trigger('focusout')],
    ['the window is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['another window comes to the front', () => window.dispatchEvent(new Event('blur'))],
    ['the window is closed', () => window.dispatchEvent(new Event('beforeunload'))],
    ['something is ticked', ({ page }) => page.get('[role=checkbox]').trigger('click')],
  ] satisfies [string, (at: Awaited<ReturnType<typeof typingAtAmount>>) => unknown][])(
    'is written at once when %s',
    async (_moment, happens) => {
      const at = await typingAtAmount()
      await at.type('7')
      await happens(at)
      await flushPromises()
      expect(at.writes).toEqual(['7'])
      expect(progressOf(at.world, at.cardId)?.input.amount).toBe('7')
    },
  )

  it('is sent at once in the last moment, also while an older state is being written', async () => {
    const { world, cardId, type } = await typingAtAmount()
    await type('3')
    const { answer } = world
    vi.spyOn(world, 'answer').mockImplementation(async (channel, decide) => {
      const outcome = await answer.call(world, channel, decide)
      // No answer reaches a page that is closed.
      if (channel === 'renewals:saveProgress') await new Promise(() => undefined)
      return outcome
    })
    window.dispatchEvent(new Event('blur'))
    await type('33')
    window.dispatchEvent(new Event('beforeunload'))
    await flushPromises()
    expect(progressOf(world, cardId)?.input.amount).toBe('33')
  })

  it('is written once for the same state, however many moments ask for it', async () => {
    const { writes, field, type } = await typingAtAmount()
    await type('8')
    window.dispatchEvent(new Event('blur'))
    await field.trigger('focusout')
    document.dispatchEvent(new Event('visibilitychange'))
    await flushPromises()
    expect(writes).toEqual(['8'])
  })
})
