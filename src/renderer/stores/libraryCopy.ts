import type { DamagedDocument, LibraryNews } from '@shared/contract/models'
import type { CardDocument } from '@shared/domain/cards/cardDocument'

/** What the window has of the library. */
export interface LibraryCopy {
  /** The state it is; null as long as nothing was read. */
  readonly revision: number | null
  readonly documents: readonly CardDocument[]
  readonly damaged: readonly DamagedDocument[]
}

export const NOTHING_READ: LibraryCopy = { revision: null, documents: [], damaged: [] }

/**
 * The copy with the news in it. The same copy when they tell nothing that it does not know yet: news that
 * come late never replace newer ones. Null when something is missing in between and has to be read.
 */
export function withNews(copy: LibraryCopy, news: LibraryNews): LibraryCopy | null {
  const has = copy.revision ?? -1
  if (news.revision <= has) return copy
  if (news.since !== null && news.since > has) return null
  const { revision, damaged } = news
  // What is not told again is what the copy has already; news of everything begin anew.
  const before = news.since === null ? [] : copy.documents
  const known = new Map(
    [...before, ...news.documents].map((document) => [document.card.id, document]),
  )
  return { revision, documents: news.cardIds.flatMap((id) => known.get(id) ?? []), damaged }
}
