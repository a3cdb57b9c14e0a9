import { type AppError, type ErrorCode, failure } from '@shared/contract/result'
import type { Logger } from '../ports/logger'

/** System error code → error code for the user. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
}

/** Maps a failed write to an error code for the user; an unknown cause is `internal`. Always logs. */
export function diskFailure(
  event: string,
  cause: unknown,
  logger: Logger,
): { readonly ok: false; readonly error: AppError } {
  const code = errorCode(cause)
  // Log the code only: a system error's message contains the path, and a path may contain the
  // user's name.
  logger.error(event, code === '' ? cause : new Error(code))
  return failure(CODES[code] ?? 'internal')
}

/** The code of a system error, such as `ENOENT`; empty when it is not a system error. */
export function errorCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : ''
}
