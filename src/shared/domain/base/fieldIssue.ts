import * as v from 'valibot'
import type { ParamsArgument, ParamsOf, ParamsTable } from './codeParams'

const text = v.string()
const number = v.number()

/** All that can be said of a field, each told under `validation.<code>` with these figures and no others. */
export const ISSUE_PARAMS = {
  'label.missing': {},
  'operator.missing': {},
  'text.tooLong': { most: number },
  'number.missing': {},
  'number.characters': {},
  'number.length': { digits: number },
  'number.firstDigit': { digit: text },
  'number.country': { prefix: text },
  'iccid.characters': {},
  'iccid.length': { digits: number },
  'iccid.prefix': {},
  'iccid.luhn': {},
  'imsi.characters': {},
  'imsi.length': { digits: number },
  'imsi.country': {},
  'imsi.network': {},
  'date.missing': {},
  'date.invalid': {},
  'date.future': { today: text },
  'firstUse.beforeActivation': { date: text },
  'topUp.beforeActivation': { date: text },
  'expiry.beforeRenewal': { date: text },
  'ruleDays.missing': {},
  'ruleDays.invalid': { most: number },
  'ruleDays.cancelTooEarly': { days: number },
  'amount.invalid': { currency: text },
  'months.invalid': { most: number },
  'balance.missing': {},
  'porting.operatorMissing': {},
  'tags.tooMany': { most: number },
  'folder.missing': {},
  'snooze.past': {},
  'import.ambiguous': {},
  'import.rounded': {},
  'import.currency': {},
  'import.status': {},
  'import.amountWithoutDate': {},
  'import.noOperator': {},
  'import.inTrash': { label: text },
  'import.iccidTaken': { label: text },
  'import.damaged': {},
  'import.newer': {},
} as const satisfies ParamsTable

type IssueParams = typeof ISSUE_PARAMS
export type IssueCode = keyof IssueParams

/** One thing about one field. */
export type FieldIssue<Field extends string = string> = {
  readonly [Code in IssueCode]: {
    readonly field: Field
    readonly code: Code
  } & (keyof IssueParams[Code] extends never
    ? { readonly params?: ParamsOf<IssueParams, Code> }
    : { readonly params: ParamsOf<IssueParams, Code> })
}[IssueCode]

/** Is it a code of ours, said with what belongs to it? For what comes from another process. */
export function isFieldIssue(value: unknown): value is FieldIssue {
  const shape = v.object({
    field: v.string(),
    code: v.picklist(Object.keys(ISSUE_PARAMS) as IssueCode[]),
    params: v.optional(v.record(v.string(), v.unknown()), {}),
  })
  const parsed = v.safeParse(shape, value)
  return parsed.success && v.is(v.object(ISSUE_PARAMS[parsed.output.code]), parsed.output.params)
}

/** The result of parsing input: a valid value, or issues. Warnings do not refuse. */
export type Parsed<Value, Field extends string = string> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly FieldIssue<Field>[] }
  | {
      readonly ok: false
      readonly issues: readonly FieldIssue<Field>[]
      readonly warnings: readonly FieldIssue<Field>[]
    }

/** Collects the issues of a form, so that all are reported at once. */
export class IssueList<Field extends string> {
  readonly issues: FieldIssue<Field>[] = []
  readonly warnings: FieldIssue<Field>[] = []

  refuse<Code extends IssueCode>(
    field: Field,
    code: Code,
    ...[params]: ParamsArgument<IssueParams, Code>
  ): void {
    this.issues.push(issueOf(field, code, params))
  }

  warn<Code extends IssueCode>(
    field: Field,
    code: Code,
    ...[params]: ParamsArgument<IssueParams, Code>
  ): void {
    this.warnings.push(issueOf(field, code, params))
  }
}

function issueOf<Field extends string, Code extends IssueCode>(
  field: Field,
  code: Code,
  params: ParamsOf<IssueParams, Code> | undefined,
): FieldIssue<Field> {
  const hasParams = params !== undefined && Object.keys(params).length > 0
  // TypeScript does not follow one code through the union; the arguments of `refuse` have checked it.
  return (hasParams ? { field, code, params } : { field, code }) as FieldIssue<Field>
}
