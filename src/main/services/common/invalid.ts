import { type AppError, failure } from '@shared/contract/result'
import type { FieldIssue } from '@shared/domain/base/fieldIssue'

/** What is wrong with a form, field by field, as the contract carries it. */
export function invalid(issues: readonly FieldIssue[]): {
  readonly ok: false
  readonly error: AppError
} {
  return failure(
    'validation',
    {},
    issues.map(({ field, code, params }) => ({
      field,
      code,
      ...(params && { params: { ...params } }),
    })),
  )
}
