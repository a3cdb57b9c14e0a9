import * as v from 'valibot'
import { LanguageSchema, SavedSchema } from '../models'
import { nothing } from './parts'

export const libraryChannels = {
  /** What changed since a revision, or everything for null: a `LibraryNews` as text (`libraryText`). */
  'library:read': {
    request: v.object({ since: v.nullable(v.number()) }),
    response: v.string(),
  },
  /** Puts the newest good copy in the place of a damaged document, which is set aside. */
  'library:restore': { request: v.object({ id: v.string() }), response: SavedSchema },
  'library:loadSamples': {
    request: v.object({ language: LanguageSchema }),
    response: SavedSchema,
  },
  'library:removeSamples': { request: nothing, response: SavedSchema },
} as const
