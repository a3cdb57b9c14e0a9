/** One thing about one field: a code the window translates under `validation.*`, with its figures. */
export interface FieldIssue<Field extends string = string> {
  readonly field: Field
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** What became of typed text: a value that may be stored, or why not. Warnings never refuse. */
export type Parsed<Value, Field extends string = string> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly FieldIssue<Field>[] }
  | {
      readonly ok: false
      readonly issues: readonly FieldIssue<Field>[]
      readonly warnings: readonly FieldIssue<Field>[]
    }

/** Gathers issues while a form is read field by field, so that all of them are told at once. */
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
