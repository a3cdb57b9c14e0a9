import { type AppError, failure } from '@shared/contract/result'
import type { FieldIssue } from '@shared/domain/base/fieldIssue'

/** The `validation` failure of a form, one issue per field, as the contract carries it. */
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
