import { ipcContract } from '@shared/contract/ipc'
import { failure, success } from '@shared/contract/result'
import { ipcMain } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ask, testLogger } from './testing/askLine'

vi.mock('electron', () => ({ ipcMain: { handle: vi.fn() } }))

const handle = vi.mocked(ipcMain.handle)
beforeEach(() => vi.clearAllMocks())

describe('a request from the window', () => {
  it('is heard on every channel of the contract, and on no other', async () => {
    await ask('app:ready', undefined, {})
    expect(handle.mock.calls.map(([name]) => name)).toEqual(Object.keys(ipcContract))
  })

  it('reaches its handler parsed', async () => {
    const archive = vi.fn(() => failure('not-found'))
    const request = { cardId: 'card-0001', more: 'is dropped' }
    const result = await ask('cards:archive', request, { 'cards:archive': archive })
    expect(archive).toHaveBeenCalledWith({ cardId: 'card-0001' })
    expect(result).toEqual(failure('not-found'))
  })

  it('never reaches it when it does not parse', async () => {
    const archive = vi.fn(() => failure('not-found'))
    const log = testLogger()
    const handlers = { 'cards:archive': archive }
    const request = { cardId: '../../etc/passwd' }
    expect(await ask('cards:archive', request, handlers, { log })).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    })
    expect(archive).not.toHaveBeenCalled()
    expect(String(log.error.mock.calls)).not.toContain('passwd')
  })

  it('is answered even when the handler breaks', async () => {
    const log = testLogger()
    const broken = () => Promise.reject(new Error('boom'))
    const handlers = { 'library:read': broken as never }
    expect(await ask('library:read', { since: null }, handlers, { log })).toEqual(
      failure('internal'),
    )
    expect(log.error).toHaveBeenCalledOnce()
  })

  it('passes bytes through as they are', async () => {
    const stage = vi.fn(() => success({ staged: [], refused: [] }))
    const bytes = new Uint8Array([0, 255, 13, 10])
    await ask('receipts:stage', { fileName: 'a.png', bytes }, { 'receipts:stage': stage })
    expect(stage).toHaveBeenCalledWith({ fileName: 'a.png', bytes })
  })

  it('is refused from a foreign frame that guesses a channel', async () => {
    const ready = vi.fn(() => success(null))
    const handlers = { 'app:ready': ready }
    expect(await ask('app:ready', undefined, handlers, { isTrusted: false })).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    })
    expect(ready).not.toHaveBeenCalled()
  })
})
