import type { Saved } from '@shared/contract/models'
import { type Result, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'

/** Turns what a service saved into the answer of the contract. */
export interface SavedAnswers {
  /** The documents stay here: the window has them by the news of this revision. */
  card(result: Result<CardDocument>): Result<Saved>
  cards(result: Result<readonly CardDocument[]>): Result<Saved>
  /** For a change that is not about cards by their ids. */
  library(result: Result<undefined>): Result<Saved>
}

/** `revision` is asked after the save, when its change has been counted. */
export function savedAnswers(revision: () => number): SavedAnswers {
  function answer(cardIds: string[]): Result<Saved> {
    return success({ revision: revision(), cardIds })
  }
  return {
    card: (result) => (result.ok ? answer([result.data.card.id]) : result),
    cards: (result) => (result.ok ? answer(result.data.map(({ card }) => card.id)) : result),
    library: (result) => (result.ok ? answer([]) : result),
  }
}

/** For a change whose new state reaches the window as news: the answer says how it went, and no more. */
export function withoutData(result: Result<unknown>): Result<undefined> {
  return result.ok ? success(undefined) : result
}
