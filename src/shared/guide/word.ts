/** A word of the operators' screens. The Spanish stays a literal, so that translations must keep it. */
export function word<const Spanish extends string>(es: Spanish, own: string, meaning: string) {
  return { es, own, meaning }
}
