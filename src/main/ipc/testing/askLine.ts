import { ipcMain } from 'electron'
import { vi } from 'vitest'
import type { Logger } from '../../ports/logger'
import type { Handlers } from '../handlers'
import { registerHandlers } from '../line'

/** Notes what is logged. */
export const testLogger = () => ({ info: vi.fn(), error: vi.fn() })

interface How {
  readonly log?: Logger
  readonly isTrusted?: boolean
}

/**
 * Asks as a page does; of the handlers only those under test are there. For tests in which electron is
 * mocked with `ipcMain.handle`.
 */
export async function ask(
  channel: string,
  request: unknown,
  handlers: Partial<Handlers>,
  { log = testLogger(), isTrusted = true }: How = {},
): Promise<unknown> {
  const handle = vi.mocked(ipcMain.handle)
  handle.mockClear()
  registerHandlers(handlers as Handlers, () => isTrusted, log)
  const [, listener] = handle.mock.calls.find(([name]) => name === channel) ?? []
  return listener?.({} as never, request)
}
