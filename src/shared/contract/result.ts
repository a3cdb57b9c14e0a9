import * as v from 'valibot'
import type { BareCode, ParamsArgument, ParamsOf, ParamsTable } from '../domain/base/codeParams'
import { type FieldIssue, isFieldIssue } from '../domain/base/fieldIssue'
import { BACKUP_PROBLEMS } from '../domain/backups/backupProblems'

const fileName = v.exactOptional(v.string())
const double = {
  cardId: v.string(),
  label: v.string(),
  where: v.picklist(['active', 'archived', 'trash']),
}
const importFile = { fileName: v.string() }

/** Expected failures, told under `errors.<code>` with these figures and names and no others. */
export const ERROR_PARAMS = {
  validation: {},
  'not-found': {},
  'duplicate-number': double,
  'duplicate-iccid': double,
  'partly-recorded': { count: v.number(), labels: v.string() },
  'file-too-large': { fileName, megabytes: v.number() },
  'file-type': { fileName },
  'chart-too-large': { megabytes: v.number() },
  'file-unreadable': { fileName },
  'file-missing': {},
  'disk-full': {},
  'no-permission': {},
  'folder-gone': {},
  'newer-version': { fileName },
  damaged: {},
  'changed-outside': {},
  'no-backup': {},
  'no-viewer': {},
  'not-allowed': {},
  'notification-failed': {},
  cancelled: {},
  busy: {},
  'import-format': importFile,
  'import-old-excel': importFile,
  'import-empty': importFile,
  'import-too-large': { fileName: v.string(), megabytes: v.number() },
  'import-stale': {},
  'import-unfinished': {},
  'snapshot-damaged': {},
  'login-item-refused': {},
  ...BACKUP_PROBLEMS,
  internal: {},
} as const satisfies ParamsTable

type ErrorParams = typeof ERROR_PARAMS
export type ErrorCode = keyof ErrorParams
/** Codes that stand for themselves. */
export type BareErrorCode = BareCode<ErrorParams>
export const ERROR_CODES = Object.keys(ERROR_PARAMS) as readonly ErrorCode[]

/** What went wrong: figures for the sentence, and with `validation` what is wrong with which field. */
export type AppError = {
  readonly [Code in ErrorCode]: {
    readonly code: Code
    readonly params: ParamsOf<ErrorParams, Code>
    readonly issues: readonly FieldIssue[]
  }
}[ErrorCode]

const AnyErrorSchema = v.object({
  code: v.picklist(ERROR_CODES),
  params: v.record(v.string(), v.unknown()),
  issues: v.array(v.custom<FieldIssue>(isFieldIssue)),
})

export const AppErrorSchema = v.custom<AppError>((value) => {
  const parsed = v.safeParse(AnyErrorSchema, value)
  return parsed.success && v.is(v.object(ERROR_PARAMS[parsed.output.code]), parsed.output.params)
})

/** The text of an error. A double in the archive or the trash is looked for there, and says so. */
export function errorKey(error: AppError) {
  const { code } = error
  if (code !== 'duplicate-number' && code !== 'duplicate-iccid') return `errors.${code}` as const
  const { where } = error.params
  return where === 'active' ? (`errors.${code}` as const) : (`errors.${code}-${where}` as const)
}

/** The response to every request: data, or a failure with a code that the window explains. */
export type Result<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly error: AppError }

export function success<Data>(data: Data): Result<Data> {
  return { ok: true, data }
}

export interface Failure {
  readonly ok: false
  readonly error: AppError
}

export function failure<Code extends ErrorCode>(
  code: Code,
  ...[params]: ParamsArgument<ErrorParams, Code>
): Failure {
  // TypeScript does not follow one code through the union; the arguments have checked it.
  return { ok: false, error: { code, params: params ?? {}, issues: [] } as unknown as AppError }
}

/** What is wrong with a form, field by field. */
export function invalid(issues: readonly FieldIssue[]): Failure {
  return { ok: false, error: { code: 'validation', params: {}, issues } }
}

/** A failure of which only the code was kept; one that cannot be told without its figures is internal. */
export function failureOf(code: ErrorCode): Failure {
  return isBare(code) ? failure(code) : failure('internal')
}

function isBare(code: ErrorCode): code is BareErrorCode {
  return v.is(v.object(ERROR_PARAMS[code]), {})
}
