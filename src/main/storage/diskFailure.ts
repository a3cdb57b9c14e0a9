import { type BareErrorCode, type Failure, failure } from '@shared/contract/result'
import type { Logger } from '../ports/logger'

/** What the system calls a failure, and what the user is told. */
const CODES: Readonly<Record<string, BareErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  FOLDER_GONE: 'folder-gone',
}

/** The data folder is not where it was: moved, renamed, or its disk was taken away. */
export class FolderGone extends Error {
  readonly code = 'FOLDER_GONE'
}

/** Tells a failed write apart by its cause; one that nobody foresaw is `internal`. Always logged. */
export function diskFailure(event: string, cause: unknown, logger: Logger): Failure {
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
