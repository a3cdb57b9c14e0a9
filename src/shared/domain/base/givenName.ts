/**
 * The problem with a name given by the user; null when there is none. `others` are names already in
 * use.
 */
export function givenNameIssue(
  name: string,
  others: readonly { readonly name: string }[],
  longest: number,
): 'missing' | 'tooLong' | 'taken' | null {
  const plain = name.trim()
  if (plain === '') return 'missing'
  if (plain.length > longest) return 'tooLong'
  return others.some((other) => other.name === plain) ? 'taken' : null
}
export type GivenNameIssue = NonNullable<ReturnType<typeof givenNameIssue>>
