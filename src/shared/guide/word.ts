import type { FactId } from './facts'

/**
 * A word of the operators' screens. The Spanish stays a literal, so that translations must keep it;
 * so do the facts that its figures come from.
 */
export function word<const Spanish extends string, const Facts extends readonly FactId[] = []>(
  es: Spanish,
  own: string,
  meaning: string,
  ...facts: Facts
) {
  return { es, own, meaning, facts }
}
