import { NO_EXPORTS } from '@shared/domain/exportMemory'
import type { ExportMemoryRepository, LibraryRepair } from '../ports'
import { DocumentFile } from './documentFile'
import { EXPORTS_FORMAT } from './documentFormat'
import type { Library } from './library'
import { repairOf } from './repair'

/** `exports.json`. */
export function openExportMemory(library: Library): ExportMemoryRepository & LibraryRepair {
  const file = new DocumentFile(library, { id: 'exports', folder: '.' }, EXPORTS_FORMAT)
  return {
    read: () => file.document ?? NO_EXPORTS,
    write: (memory) => file.write(memory),
    ...repairOf(file),
  }
}
