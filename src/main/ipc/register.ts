import { type Channel, ipcContract } from '@shared/contract/ipc'
import { failure } from '@shared/contract/result'
import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Logger } from '../ports/logger'
import { answer } from './answer'
import type { Handlers } from './handlers'

/**
 * Registers all handlers; no other code in main listens to the page. `isTrusted` says whether the
 * sender is the main frame of our own window showing our own page. Requests of any other sender are
 * refused before they are parsed.
 */
export function registerHandlers(
  handlers: Handlers,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
  logger: Logger,
): void {
  for (const channel of channels()) {
    ipcMain.handle(channel, (event, request: unknown) => {
      if (isTrusted(event)) return answer(channel, request, handlers, logger)
      logger.error('sender-refused', new Error(channel))
      return failure('not-allowed')
    })
  }
}

function channels(): Channel[] {
  return Object.keys(ipcContract).filter((name): name is Channel => name in ipcContract)
}
