import { NO_EXPORTS } from '@shared/domain/exports/exportMemory'
import type { ExportMemoryRepository } from '../ports/exports'
import { DocumentFile } from './documentFile'
import { EXPORTS_FORMAT } from './documentFormat'
import type { Library } from './libraryFolder'
import type { LibraryPart } from './libraryPart'
import { repairOf } from './repair'

/** `exports.json`: the last export, the presets and the schedule. */
export function openExportMemory(library: Library): ExportMemoryRepository & LibraryPart {
  const file = new DocumentFile(library, { id: 'exports', folder: '.' }, EXPORTS_FORMAT)
  return {
    read: () => file.current() ?? NO_EXPORTS,
    write: (memory) => file.write(memory),
    ...repairOf(file),
  }
}
