import type { Settings } from '@shared/domain/settings/settings'
import { type LibraryTools, openLibrary } from './library'
import { openSettingsRepository } from './settingsRepository'

/** The language of the settings, for who speaks before the records are opened, or never opens them. */
export function storedLanguage(folder: string, tools: LibraryTools): Settings['language'] {
  const library = openLibrary(folder, { ...tools, isForReading: true })
  return openSettingsRepository(library).read().language
}
