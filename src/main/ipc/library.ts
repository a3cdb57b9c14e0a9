import { libraryText } from '@shared/contract/libraryText'
import { success } from '@shared/contract/result'
import type { LibraryService } from '../services/cards/libraryService'
import type { HandlersOf } from './handlers'

export function libraryHandlers(library: LibraryService): HandlersOf<'library'> {
  return {
    'library:read': ({ since }) => success(libraryText(library.read(since))),
    'library:restore': ({ id }) => library.restore(id),
    'library:loadSamples': ({ language }) => library.loadSamples(language),
    'library:removeSamples': () => library.removeSamples(),
  }
}
