import { type Channel, ipcContract } from '@shared/contract/ipc'
import { allChannels } from '@shared/contract/channelFacts'
import { malformed } from '@shared/contract/testing/hostileRequests'
import { failure, success } from '@shared/contract/result'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Handlers } from './handlers'
import { ask, testLogger } from './testing/askLine'

vi.mock('electron', () => ({ ipcMain: { handle: vi.fn() } }))

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
        const refused = await ask(channel, request, handlers)
        expect([failure('internal'), failure('not-allowed')]).toContainEqual(refused)
        expect(reached).not.toHaveBeenCalled()
      }),
      { numRuns: 200 },
    )
  })

  it.each(CHANNELS)(
    'on %s of 100 MB is refused as too large, and not as malformed',
    async (channel) => {
      const { reached, handlers } = watched()
      const text = 'x'.repeat(100_000_000)
      for (const request of [text, { cardId: text }, { input: { note: text } }, { [text]: 1 }]) {
        expect(await ask(channel, request, handlers)).toEqual(failure('not-allowed'))
      }
      expect(reached).not.toHaveBeenCalled()
    },
  )

  it('leaves nothing of itself in the log', async () => {
    const log = testLogger()
    const { handlers } = watched()
    await ask('cards:archive', { cardId: '51987654321 Ana' }, handlers, { log })
    await ask('settings:change', { theme: '51987654321 Ana' }, handlers, { log })
    expect(log.error).toHaveBeenCalledTimes(2)
    expect(String(log.error.mock.calls)).not.toMatch(/Ana|98765/)
  })

  it('cannot change what all objects inherit', async () => {
    const { handlers } = watched()
    const request: unknown = JSON.parse(
      '{"theme":"dark","__proto__":{"isAdmin":true},"constructor":{}}',
    )
    await ask('settings:change', request, handlers)
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })
})
