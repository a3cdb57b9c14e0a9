import { describe, expect, it, vi } from 'vitest'
import { gated } from './gate'

const PLAIN = { largest: 100, largestFile: 100, isRead: false }
const READ = { largest: 100, largestFile: 100, isRead: true }

/** A main process that answers when it is told to: each question by its number, from 1. */
function slowMain() {
  const answers: (() => void)[] = []
  const ask = vi.fn(
    () =>
      new Promise<unknown>((resolve) => {
        const number = answers.length + 1
        answers.push(() => resolve(number))
      }),
  )
  return {
    ask,
    answer: (number: number) => answers[number - 1]?.(),
    answerAll: async () => {
      for (let at = 0; at < answers.length; at += 1) {
        answers[at]?.()
        await settled()
      }
    },
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a request that is too large', () => {
  it.each([{ text: 'x'.repeat(101) }, new Uint8Array(101), [['x'.repeat(60)], 'x'.repeat(60)]])(
    'is refused in the page and never sent',
    async (request) => {
      const { ask } = slowMain()
      const answer = await gated(ask, PLAIN)(request)
      expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
      expect(ask).not.toHaveBeenCalled()
    },
  )
})

describe('a flood of requests', () => {
  it('goes over in small parts, in its order, and each is answered', async () => {
    const main = slowMain()
    const call = gated(main.ask, PLAIN)
    const all = Promise.all(Array.from({ length: 500 }, (_, index) => call({ index })))
    await settled()
    expect(main.ask).toHaveBeenCalledTimes(16)
    main.answer(1)
    await settled()
    expect(main.ask).toHaveBeenCalledTimes(17)
    await main.answerAll()
    expect(await all).toEqual(Array.from({ length: 500 }, (_, index) => index + 1))
    expect(main.ask.mock.calls).toEqual(Array.from({ length: 500 }, (_, index) => [{ index }]))
  })

  it('goes on when requests fail', async () => {
    const call = gated(() => Promise.reject(new Error('gone')), PLAIN)
    const all = await Promise.allSettled(Array.from({ length: 100 }, () => call({})))
    expect(all.every(({ status }) => status === 'rejected')).toBe(true)
  })
})

describe('the same question asked again and again', () => {
  it('is asked twice: for who was first, and for all who came before that was answered', async () => {
    const main = slowMain()
    const call = gated(main.ask, READ)
    const first = call(undefined)
    const others = Promise.all(Array.from({ length: 5_000 }, () => call(undefined)))
    main.answer(1)
    expect(await first).toBe(1)
    await settled()
    main.answer(2)
    expect(new Set(await others)).toEqual(new Set([2]))
    expect(main.ask).toHaveBeenCalledTimes(2)
  })

  it('is never answered with what was true before it was asked', async () => {
    const main = slowMain()
    const call = gated(main.ask, READ)
    void call(undefined)
    const afterTheChange = call(undefined)
    main.answer(1)
    await settled()
    const later = call(undefined)
    main.answer(2)
    expect(await afterTheChange).toBe(2)
    await settled()
    main.answer(3)
    expect(await later).toBe(3)
  })

  it('is another question with other words', async () => {
    const main = slowMain()
    const call = gated(main.ask, READ)
    const both = Promise.all([call({ since: 1 }), call({ since: 2 })])
    await main.answerAll()
    expect(await both).toEqual([1, 2])
  })

  it('is asked again when it failed', async () => {
    let times = 0
    const call = gated(
      () => (++times === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(times)),
      READ,
    )
    const [first, second] = await Promise.allSettled([call(undefined), call(undefined)])
    expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 2 }])
  })

  it('does not stop at what JSON cannot say', async () => {
    const circle: Record<string, unknown> = {}
    circle['itself'] = circle
    const answered = gated(() => Promise.resolve('asked'), { ...READ, largest: 1e6 })
    expect(await answered({ big: 1n })).toMatchObject({ ok: false })
    expect(await gated(() => Promise.resolve('asked'), READ)(circle)).toMatchObject({ ok: false })
  })
})
