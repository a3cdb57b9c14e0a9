import type * as v from 'valibot'

/** What each code says besides itself: the figures and names that its text may use. */
export type ParamsTable = Readonly<Record<string, v.ObjectEntries>>

export type ParamsOf<Table extends ParamsTable, Code extends keyof Table> = Code extends keyof Table
  ? keyof Table[Code] extends never
    ? Readonly<Record<string, never>>
    : Readonly<v.InferOutput<v.ObjectSchema<Table[Code], undefined>>>
  : never

/** Codes of which nothing has to be said. */
export type BareCode<Table extends ParamsTable> = {
  [Code in keyof Table]: Readonly<Record<string, never>> extends ParamsOf<Table, Code>
    ? Code
    : never
}[keyof Table]

/** For a last argument: left out only where the code needs none. */
export type ParamsArgument<Table extends ParamsTable, Code extends keyof Table> = [Code] extends [
  BareCode<Table>,
]
  ? [params?: ParamsOf<Table, Code>]
  : [params: ParamsOf<Table, Code>]
