import {
  type AppError,
  type ErrorCode,
  type Result,
  failure,
  success,
} from '@shared/contract/result'
import { type ERROR_PARAMS } from '@shared/contract/result'
import type { ParamsArgument } from '@shared/domain/base/codeParams'
import { diskFailure, errorCode } from '../diskFailure'

/** Ends the reading or writing of a backup with an error that the user is told. */
export class Refusal extends Error {
  constructor(readonly error: AppError) {
    super(error.code)
  }
}

export function refuse<Code extends ErrorCode>(
  code: Code,
  ...params: ParamsArgument<typeof ERROR_PARAMS, Code>
): never {
  throw new Refusal(failure(code, ...params).error)
}

/** The place went away while it was used: a stick that was pulled out, a network that is gone. */
const PLACE_GONE = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'EIO', 'ESTALE', 'EHOSTDOWN']
const PLACE_REFUSED = ['EACCES', 'EPERM', 'EROFS']

const SILENT = { info: () => undefined, error: () => undefined }

/**
 * What `work` gives, or the reason why it gives nothing. What nobody foresaw is thrown on, for whoever
 * has a log.
 */
export async function withReasons<Data>(
  work: () => Promise<Data>,
  signal?: AbortSignal,
): Promise<Result<Data>> {
  try {
    return success(await work())
  } catch (cause) {
    if (signal?.aborted) return failure('cancelled')
    if (cause instanceof Refusal) return { ok: false, error: cause.error }
    const code = errorCode(cause)
    if (PLACE_GONE.includes(code)) return failure('backup-place-missing')
    if (PLACE_REFUSED.includes(code)) return failure('backup-place-refused')
    const known = diskFailure('backup', cause, SILENT)
    if (known.error.code === 'internal') throw cause
    return known
  }
}

/** Passes on why something else was refused. */
export function refuseWith(error: AppError): never {
  throw new Refusal(error)
}
