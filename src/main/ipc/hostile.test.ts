import { type Channel, ipcContract } from '@shared/contract/ipc'
import { allChannels } from '@shared/contract/channelFacts'
import { malformed } from '@shared/contract/testing/hostileRequests'
import { failure, success } from '@shared/contract/result'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { answer } from './answer'
import type { Handlers } from './handlers'

const logger = { info: vi.fn(), error: vi.fn() }
const CHANNELS = Object.keys(allChannels()) as Channel[]

/** Handlers that note that they were reached. */
function watched() {
  const reached = vi.fn(() => success(undefined))
  return { reached, handlers: new Proxy({}, { get: () => reached }) as Handlers }
}

describe('security: a malformed request', () => {
  it.each(CHANNELS)('on %s is refused, whatever it is, and reaches nobody', async (channel) => {
    const { reached, handlers } = watched()
    await fc.assert(
      fc.asyncProperty(malformed(ipcContract[channel].request), async (request) => {
        const refused = await answer(channel, request, handlers, logger)
        expect([failure('internal'), failure('not-allowed')]).toContainEqual(refused)
        expect(reached).not.toHaveBeenCalled()
      }),
      { numRuns: 200 },
    )
  })

  it.each(CHANNELS)('on %s of 100 MB is refused before it is parsed', async (channel) => {
    const { reached, handlers } = watched()
    const text = 'x'.repeat(100_000_000)
    const start = process.cpuUsage()
    for (const request of [text, { cardId: text }, { input: { note: text } }, { [text]: 1 }]) {
      expect(await answer(channel, request, handlers, logger)).toEqual(failure('not-allowed'))
    }
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(200)
    expect(reached).not.toHaveBeenCalled()
  })

  it('leaves nothing of itself in the log', async () => {
    logger.error.mockClear()
    const { handlers } = watched()
    await answer('cards:archive', { cardId: '51987654321 Ana' }, handlers, logger)
    await answer('settings:change', { theme: '51987654321 Ana' }, handlers, logger)
    expect(logger.error).toHaveBeenCalledTimes(2)
    expect(String(logger.error.mock.calls)).not.toMatch(/Ana|98765/)
  })

  it('cannot change what all objects inherit', async () => {
    const { handlers } = watched()
    const request = JSON.parse('{"theme":"dark","__proto__":{"isAdmin":true},"constructor":{}}')
    await answer('settings:change', request, handlers, logger)
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })
})
