import type { CardDocument } from '../domain/cards/cardDocument'
import type { LibraryNews } from './models'

/** The library as it is at this moment. */
type Present = Pick<LibraryNews, 'damaged'> & { readonly documents: readonly CardDocument[] }

export interface LibraryRevisions {
  /** Grows by one with each change. */
  revision(): number
  /** Counts a change of these cards, or of what is damaged, and gives what it brought. */
  note(changedIds: readonly string[]): LibraryNews
  /** What changed since a revision; everything for null, or for a revision that never was. */
  read(since: number | null): LibraryNews
}

/**
 * Counts the changes of the library, so that each reader can be given what it does not have yet and
 * nothing else, however many readers there are. Used by the main process and by its twin in memory.
 */
export function createLibraryRevisions(present: () => Present): LibraryRevisions {
  let revision = 0
  /** The revision at which each card changed last; a card that is not in it never changed. */
  const changedAt = new Map<string, number>()

  function read(since: number | null): LibraryNews {
    const { documents, damaged } = present()
    const isKnown = since !== null && since <= revision
    const isNew = ({ card }: CardDocument) => !isKnown || (changedAt.get(card.id) ?? 0) > since
    return {
      since: isKnown ? since : null,
      revision,
      documents: documents.filter(isNew),
      cardIds: documents.map(({ card }) => card.id),
      damaged,
    }
  }

  return {
    revision: () => revision,
    note(changedIds) {
      revision += 1
      for (const id of changedIds) changedAt.set(id, revision)
      return read(revision - 1)
    },
    read,
  }
}

/**
 * The library is sent to the page as one string. contextBridge copies objects value by value, which
 * takes ten seconds for a hundred thousand renewals, and passes a string directly.
 * https://github.com/electron/electron/pull/22774
 * See src/decisions/037-the-library-crosses-as-text.md.
 */
export function libraryText(news: LibraryNews): string {
  return JSON.stringify(news)
}

/** Not validated again: main has validated these documents. */
export function readLibraryText(text: string): LibraryNews {
  return JSON.parse(text) as LibraryNews
}
