import type { Settings } from '@shared/domain/settings/settings'
import { type LibraryTools, openLibrary } from './libraryFolder'
import { openSettingsRepository } from './settingsRepository'

/**
 * The language in the settings, for code that has to speak before the records are opened, or that
 * never opens them.
 */
export function storedLanguage(folder: string, tools: LibraryTools): Settings['language'] {
  const library = openLibrary(folder, { ...tools, isForReading: true })
  return openSettingsRepository(library).read().language
}
