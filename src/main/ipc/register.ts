import { type Channel, ipcContract } from '@shared/contract/ipc'
import { failure } from '@shared/contract/result'
import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Logger } from '../ports/logger'
import { answer } from './answer'
import type { Handlers } from './handlers'

/**
 * The only ear of the main process. `isTrusted` says whether the sender is the main frame of our own
 * window, showing our own page; anybody else is refused before his request is looked at.
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
