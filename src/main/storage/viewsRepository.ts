import { DEFAULT_VIEWS } from '@shared/domain/history/historyViews'
import type { ViewsRepository } from '../ports/records'
import { DocumentFile } from './documentFile'
import { VIEWS_FORMAT } from './documentFormat'
import type { Library } from './libraryFolder'
import type { LibraryPart } from './libraryPart'
import { repairOf } from './repair'

/** `views.json`: the saved views of the history. */
export function openViewsRepository(library: Library): ViewsRepository & LibraryPart {
  const file = new DocumentFile(library, { id: 'views', folder: '.' }, VIEWS_FORMAT)
  return {
    read: () => file.current() ?? DEFAULT_VIEWS,
    write: (views) => file.write(views),
    ...repairOf(file),
  }
}
