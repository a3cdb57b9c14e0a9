import { EMPTY_LEDGER } from '@shared/domain/reminders/ledger'
import type { ReminderRepository } from '../ports/records'
import { DocumentFile } from './documentFile'
import { REMINDERS_FORMAT } from './documentFormat'
import type { Library } from './libraryFolder'
import type { LibraryPart } from './libraryPart'
import { repairOf } from './repair'

export function openReminderRepository(library: Library): ReminderRepository & LibraryPart {
  const file = new DocumentFile(library, { id: 'reminders', folder: '.' }, REMINDERS_FORMAT)
  return {
    read: () => file.current() ?? EMPTY_LEDGER,
    write: (ledger) => file.write(ledger),
    ...repairOf(file),
  }
}
