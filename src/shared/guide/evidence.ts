import type { CivilDate } from '../domain/base/civilDate'
import { type Fact, isSourced } from '../domain/operators/facts'
import type { Grade } from '../domain/operators/operator'
import type { SourceId } from '../domain/operators/sources'
import { FACTS, type FactId } from './facts'

export const CHECKED_ON: CivilDate = '2026-11-26'

/** How sure a sentence is, who says so, and the facts that its figures come from. */
export interface Evidence {
  readonly grade: Grade
  readonly sources: readonly SourceId[]
  readonly facts: readonly FactId[]
}

const FROM_SUREST: readonly Grade[] = ['confirmed', 'likely', 'unverified']

/**
 * The evidence of a sentence that rests on these facts: as sure as the least sure of them. What only
 * we say has no source; its text has to say that it is not known, or not proved.
 */
export function claim<const Ids extends readonly FactId[]>(
  ...facts: Ids
): Evidence & { readonly facts: Ids } {
  const sourced = facts.map((id): Fact => FACTS[id]).filter(isSourced)
  const grade = FROM_SUREST.findLast((each) => sourced.some((fact) => fact.grade === each))
  return {
    grade: grade ?? 'unverified',
    sources: [...new Set(sourced.flatMap(({ sources }) => sources))],
    facts,
  }
}
