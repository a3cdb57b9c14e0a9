/** An issue with one field: a code (translated under `validation.*`) and its parameters. */
export interface FieldIssue<Field extends string = string> {
  readonly field: Field
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
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

  refuse(field: Field, code: string, params?: FieldIssue['params']): void {
    this.issues.push(params ? { field, code, params } : { field, code })
  }

  warn(field: Field, code: string, params?: FieldIssue['params']): void {
    this.warnings.push(params ? { field, code, params } : { field, code })
  }
}
