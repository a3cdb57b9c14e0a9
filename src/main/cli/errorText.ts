import { type AppError, errorKey } from '@shared/contract/result'
import type { Translate } from '../ports/words'

/** An expected failure in the words that the window has for it. */
export function errorText(error: AppError, t: Translate): string {
  return t(errorKey(error), error.params)
}
