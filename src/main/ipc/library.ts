import { type LibraryRevisions, libraryText } from '@shared/contract/libraryNews'
import { success } from '@shared/contract/result'
import type { LibraryService } from '../services/cards/libraryService'
import type { HandlersOf } from './handlers'
import type { SavedAnswers } from './saved'

export function libraryHandlers(
  library: LibraryService,
  revisions: Pick<LibraryRevisions, 'read'>,
  saved: SavedAnswers,
): HandlersOf<'library'> {
  return {
    'library:read': ({ since }) => success(libraryText(revisions.read(since))),
    'library:restore': ({ id }) => saved.library(library.restore(id)),
    'library:loadSamples': async ({ language }) => saved.cards(await library.loadSamples(language)),
    'library:removeSamples': async () => saved.library(await library.removeSamples()),
  }
}
