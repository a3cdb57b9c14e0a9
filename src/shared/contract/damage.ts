import * as v from 'valibot'
import { IdSchema } from '../domain/base/id'
import type { DamagedDocument } from './models'

/** The damage because of which a card may be missing from what is shown and reminded of. */
export function hiddenCards(damaged: readonly DamagedDocument[]): readonly DamagedDocument[] {
  return damaged.filter(({ kind, problem }) => {
    // Of a folder that was taken away while it was open, all cards are still in memory.
    if (kind === 'library') return problem === 'missing'
    return kind === 'cards' || (kind === 'card' && problem !== 'changed-outside')
  })
}

/**
 * What the user can have done about a damage: bring back its newest copy, have it set aside and begin
 * anew, say that he has seen it, or nothing from within the app.
 */
export function remedyOf(damage: DamagedDocument): 'restore' | 'afresh' | 'seen' | null {
  const { id, kind, problem, backupFrom } = damage
  if (problem === 'changed-outside') return 'seen'
  if (problem === 'newer-version' || problem === 'gone') return null
  if (backupFrom !== null) return 'restore'
  if (kind === 'cards') return problem === 'unreadable' ? null : 'afresh'
  // What has not the name of a card's document is no card, and can be put away.
  if (kind === 'card') return v.is(IdSchema, id) ? null : 'afresh'
  return 'afresh'
}
