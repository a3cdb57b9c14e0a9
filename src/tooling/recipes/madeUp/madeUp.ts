/** A change of one file of the tree: a new file, or a text put in place of another. */
export type Patch =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly find: string; readonly put: string }

/** Something that the house has not, added by its recipe in src/README.md. Files are named from src. */
export interface MadeUp {
  /** The recipe's title. */
  readonly recipe: string
  /** The name by which the compiler and the checks speak of it. */
  readonly name: string
  /** What the recipe says to add first. */
  readonly first: readonly Patch[]
  /** What the compiler then asks for. */
  readonly asked: readonly Patch[]
  /** What no compiler sees. The checks named in the recipe fail until it is there. */
  readonly rest: readonly Patch[]
}

/** Puts a text into a file behind another one. */
export function after(file: string, find: string, text: string): Patch {
  return { file, find, put: `${find}${text}` }
}

/** Puts a text into a file before another one. */
export function before(file: string, find: string, text: string): Patch {
  return { file, find, put: `${text}${find}` }
}
