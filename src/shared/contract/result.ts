import * as v from 'valibot'

/** Expected failures, told in the user's language under `errors.<code>`. */
export const ERROR_CODES = [
  'validation',
  'not-found',
  'duplicate-number',
  'duplicate-iccid',
  'partly-recorded',
  'file-too-large',
  'file-type',
  'chart-too-large',
  'file-unreadable',
  'file-missing',
  'disk-full',
  'no-permission',
  'newer-version',
  'damaged',
  'no-backup',
  'no-viewer',
  'not-allowed',
  'notification-failed',
  'cancelled',
  'busy',
  'import-format',
  'import-old-excel',
  'import-empty',
  'import-too-large',
  'import-stale',
  'import-unfinished',
  'login-item-refused',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

const FieldIssueSchema = v.object({
  field: v.string(),
  code: v.string(),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
})

/** What went wrong: figures for the sentence, and with `validation` what is wrong with which field. */
export const AppErrorSchema = v.object({
  code: v.picklist(ERROR_CODES),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
  issues: v.array(FieldIssueSchema),
})
export type AppError = v.InferOutput<typeof AppErrorSchema>

/** The text of an error. A double in the archive or the trash is looked for there, and says so. */
export function errorKey({ code, params }: AppError) {
  if (code !== 'duplicate-number' && code !== 'duplicate-iccid') return `errors.${code}` as const
  const { where } = params
  const isElsewhere = where === 'archived' || where === 'trash'
  return isElsewhere ? (`errors.${code}-${where}` as const) : (`errors.${code}` as const)
}

/** The answer to every request: data, or a code that the window can explain. */
export type Result<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly error: AppError }

export function success<Data>(data: Data): Result<Data> {
  return { ok: true, data }
}

export function failure(
  code: ErrorCode,
  params: AppError['params'] = {},
  issues: AppError['issues'] = [],
): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: { code, params, issues } }
}
