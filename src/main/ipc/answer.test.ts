import { failure, success } from '@shared/contract/result'
import { describe, expect, it, vi } from 'vitest'
import { answer } from './answer'
import type { Handlers } from './handlers'

const logger = () => ({ info: vi.fn(), error: vi.fn() })
/** Only the handlers under test; the others are never called. */
const only = (handlers: Partial<Handlers>) => handlers as Handlers

describe('a request from the window', () => {
  it('reaches its handler parsed', async () => {
    const archive = vi.fn(() => failure('not-found'))
    const request = { cardId: 'card-0001', more: 'is dropped' }
    const result = await answer(
      'cards:archive',
      request,
      only({ 'cards:archive': archive }),
      logger(),
    )
    expect(archive).toHaveBeenCalledWith({ cardId: 'card-0001' })
    expect(result).toEqual(failure('not-found'))
  })

  it('never reaches it when it does not parse', async () => {
    const archive = vi.fn(() => failure('not-found'))
    const log = logger()
    const handlers = only({ 'cards:archive': archive })
    expect(
      await answer('cards:archive', { cardId: '../../etc/passwd' }, handlers, log),
    ).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    })
    expect(archive).not.toHaveBeenCalled()
    expect(String(log.error.mock.calls)).not.toContain('passwd')
  })

  it('is answered even when the handler breaks', async () => {
    const log = logger()
    const broken = () => Promise.reject(new Error('boom'))
    const result = await answer(
      'library:read',
      { since: null },
      only({ 'library:read': broken }),
      log,
    )
    expect(result).toEqual(failure('internal'))
    expect(log.error).toHaveBeenCalledOnce()
  })

  it('passes bytes through as they are', async () => {
    const stage = vi.fn(() => success({ staged: [], refused: [] }))
    const bytes = new Uint8Array([0, 255, 13, 10])
    await answer(
      'receipts:stage',
      { fileName: 'a.png', bytes },
      only({ 'receipts:stage': stage }),
      logger(),
    )
    expect(stage).toHaveBeenCalledWith({ fileName: 'a.png', bytes })
  })
})
