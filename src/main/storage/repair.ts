import type { DamagedDocument } from '@shared/contract/models'
import { failure } from '@shared/contract/result'
import type { LibraryRepair } from '../ports/records'
import type { DocumentFile } from './documentFile'
import { LIBRARY_FILE, type Library } from './libraryFolder'

const WHOLE_FOLDER: DamagedDocument = {
  id: 'library',
  kind: 'library',
  problem: 'newer-version',
  fileName: LIBRARY_FILE,
  backupFrom: null,
}

/** The repair of a document that is the only one of its kind. */
export function repairOf<T extends Record<string, unknown>>(file: DocumentFile<T>): LibraryRepair {
  return {
    damaged: () => {
      const damage = file.damage()
      return damage ? [damage] : []
    },
    restore: (id) => (file.damage()?.id === id ? file.restore() : failure('not-found')),
  }
}

/** Lists everything damaged. A folder of a newer version comes first and cannot be restored. */
export function combinedRepair(library: Library, parts: readonly LibraryRepair[]): LibraryRepair {
  return {
    damaged: () => [
      ...(library.isNewer ? [WHOLE_FOLDER] : []),
      ...parts.flatMap((part) => part.damaged()),
    ],
    restore(id) {
      if (library.isReadOnly) return failure('newer-version')
      const part = parts.find((each) => each.damaged().some((damage) => damage.id === id))
      return part?.restore(id) ?? failure('not-found')
    },
  }
}
