import { success } from '@shared/contract/result'
import type { LibraryService } from '../services/libraryService'
import type { HandlersOf } from './handlers'

export function libraryHandlers(library: LibraryService): HandlersOf<'library'> {
  return {
    'library:read': () => success(library.read()),
    'library:restore': ({ id }) => library.restore(id),
    'library:loadSamples': ({ language }) => library.loadSamples(language),
    'library:removeSamples': () => library.removeSamples(),
  }
}
