import { factsOfChannel } from '@shared/contract/channelFacts'
import { type Channel, ipcContract } from '@shared/contract/ipc'
import { isTooLarge } from '@shared/contract/requestSize'
import { type Result, failure, success } from '@shared/contract/result'
import * as v from 'valibot'
import type { Logger } from '../ports/logger'
import type { Handlers } from './handlers'

/**
 * Answers one request from the window: refuses one that is too large, parses the others with the contract's schema, then calls the handler.
 * Unexpected failures are logged and answered as `internal`. A request that does not parse is one of
 * those, because the window of the same build never sends one.
 */
export async function answer<C extends Channel>(
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

/** For a change whose new state reaches the window as news: the answer says how it went, and no more. */
export function withoutData(result: Result<unknown>): Result<undefined> {
  return result.ok ? success(undefined) : result
}

function whereItFails(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? '.'} (${issue.type})`).join(', ')
}
