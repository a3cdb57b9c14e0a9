import { type AppError, errorKey } from '@shared/contract/result'
import type { Translate } from '../ports/words'

/** The text of an expected failure, the same as in the window. */
export function errorText(error: AppError, t: Translate): string {
  return t(errorKey(error), error.params)
}
