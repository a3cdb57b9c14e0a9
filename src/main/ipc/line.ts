import { factsOfChannel } from '@shared/contract/channelFacts'
import type { EventName, EventPayload } from '@shared/contract/events'
import { type Channel, ipcContract } from '@shared/contract/ipc'
import { isTooLarge } from '@shared/contract/requestSize'
import { type Result, failure } from '@shared/contract/result'
import { type IpcMainInvokeEvent, type WebContents, ipcMain } from 'electron'
import * as v from 'valibot'
import type { Logger } from '../ports/logger'
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

/**
 * Answers one request from the window: refuses what is too large, parses it with the contract's schema,
 * then calls the handler.
 * Unexpected failures are logged and answered as `internal`. A request that does not parse is one of
 * those, because the window of the same build never sends one.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- C ties the request to its handler.
async function answer<C extends Channel>(
  channel: C,
  request: unknown,
  handlers: Handlers,
  logger: Logger,
): Promise<Result<unknown>> {
  try {
    if (isTooLarge(request, factsOfChannel(channel))) {
      // Preload lets none of these through: whoever sent it is not our page.
      logger.error('request-too-large', new Error(channel))
      return failure('not-allowed')
    }
    const parsed = v.safeParse<(typeof ipcContract)[C]['request']>(
      ipcContract[channel].request,
      request,
    )
    if (!parsed.success) {
      // Log the schema's path and message, never the value, which may be a number or a name.
      logger.error('request-refused', new Error(`${channel}: ${whereItFails(parsed.issues)}`))
      return failure('internal')
    }
    return await handlers[channel](parsed.output)
  } catch (cause) {
    logger.error(`request-failed ${channel}`, cause)
    return failure('internal')
  }
}

function channels(): Channel[] {
  return Object.keys(ipcContract).filter((name): name is Channel => name in ipcContract)
}

function whereItFails(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? '.'} (${issue.type})`).join(', ')
}

/** Sends an event of the contract to a window. No other code in main sends anything to the page. */
export function sendEvent<E extends EventName>(
  to: WebContents,
  event: E,
  payload: EventPayload<E>,
): void {
  // The window may have been closed since the event was triggered.
  if (!to.isDestroyed()) to.send(event, payload)
}
