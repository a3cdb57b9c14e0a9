import { failure } from '@shared/contract/result'
import type { DocumentFile } from './documentFile'
import type { Library } from './libraryFolder'
import type { LibraryPart } from './libraryPart'

/** The repair of a document that is the only one of its kind. */
export function repairOf<T extends Record<string, unknown>>(file: DocumentFile<T>): LibraryPart {
  return {
    damaged: () => {
      const damage = file.damage()
      return damage ? [damage] : []
    },
    restore: (id) => (file.damage()?.id === id ? file.restore() : failure('not-found')),
    look: () => void file.look(),
  }
}

/** Lists everything damaged, the folder as a whole first. */
export function combinedRepair(library: Library, others: readonly LibraryPart[]): LibraryPart {
  const parts = [library.itself, ...others, library.quarantine.unseen]
  return {
    damaged: () => parts.flatMap((part) => part.damaged()),
    restore(id) {
      if (library.isReadOnly) return failure('newer-version')
      const part = parts.find((each) => each.damaged().some((damage) => damage.id === id))
      return part?.restore(id) ?? failure('not-found')
    },
    look() {
      for (const part of parts) part.look()
    },
  }
}
