import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import type { SettingsRepository } from '../ports/records'
import { DocumentFile } from './documentFile'
import { SETTINGS_FORMAT } from './documentFormat'
import type { Library } from './libraryFolder'
import type { LibraryPart } from './libraryPart'
import { repairOf } from './repair'

export function openSettingsRepository(library: Library): SettingsRepository & LibraryPart {
  const file = new DocumentFile(library, { id: 'settings', folder: '.' }, SETTINGS_FORMAT)
  return {
    read: () => file.current() ?? DEFAULT_SETTINGS,
    write: (settings) => file.write(settings),
    ...repairOf(file),
  }
}
