import { EMPTY_LEDGER } from '@shared/domain/reminders/ledger'
import type { LibraryRepair, ReminderRepository } from '../ports/records'
import { DocumentFile } from './documentFile'
import { REMINDERS_FORMAT } from './documentFormat'
import type { Library } from './libraryFolder'
import { repairOf } from './repair'

export function openReminderRepository(library: Library): ReminderRepository & LibraryRepair {
  const file = new DocumentFile(library, { id: 'reminders', folder: '.' }, REMINDERS_FORMAT)
  return {
    read: () => file.document ?? EMPTY_LEDGER,
    write: (ledger) => file.write(ledger),
    ...repairOf(file),
  }
}
