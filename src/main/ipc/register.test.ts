import { ipcContract } from '@shared/contract/ipc'
import { success } from '@shared/contract/result'
import { ipcMain } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Handlers } from './handlers'
import { registerHandlers } from './register'

vi.mock('electron', () => ({ ipcMain: { handle: vi.fn() } }))

const handle = vi.mocked(ipcMain.handle)
const info = vi.fn(() => success(null))
const logger = { info: vi.fn(), error: vi.fn() }

beforeEach(() => vi.clearAllMocks())

function ask(channel: string, { isTrusted }: { isTrusted: boolean }): unknown {
  registerHandlers({ 'app:ready': info } as unknown as Handlers, () => isTrusted, logger)
  const [, listener] = handle.mock.calls.find(([name]) => name === channel) ?? []
  return listener?.({} as never, undefined)
}

it('listens on every channel of the contract and on no other', () => {
  ask('app:ready', { isTrusted: true })
  expect(handle.mock.calls.map(([name]) => name)).toEqual(Object.keys(ipcContract))
})

it('answers our own window', async () => {
  expect(await ask('app:ready', { isTrusted: true })).toEqual(success(null))
})

it('refuses a foreign frame that guesses a channel', async () => {
  expect(await ask('app:ready', { isTrusted: false })).toMatchObject({
    ok: false,
    error: { code: 'not-allowed' },
  })
  expect(info).not.toHaveBeenCalled()
})
