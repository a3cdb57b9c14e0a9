import { basename } from 'node:path'
import type { IdSource } from '../ports/clock'
import type { BackupMemoryRepository } from '../ports/backups'
import type { ExportMemoryRepository } from '../ports/exports'
import type { ImportJournal } from '../ports/imports'
import type { CheckRepository, ReceiptLibrary } from '../ports/receipts'
import type { Snapshots } from '../ports/snapshots'
import type {
  CardRepository,
  DecisionLog,
  LibraryGuard,
  LibraryRepair,
  ForeignCopies,
  OutsideChanges,
  ReminderRepository,
  SettingsRepository,
  DayCountRepository,
  ViewsRepository,
} from '../ports/records'
import { openBackupMemory } from './backupMemoryRepository'
import { openCardRepository } from './cardRepository'
import { openCheckRepository } from './checkRepository'
import { openDecisionLog } from './decisionLog'
import { openImportJournal } from './importJournal'
import { sweepLeftovers } from './leftovers'
import { type LibraryTools, openLibrary } from './libraryFolder'
import { openReceiptLibrary } from './receiptLibrary'
import type { Needed } from './receiptStaging'
import { openReminderRepository } from './reminderRepository'
import { combinedRepair } from './repair'
import { openSettingsRepository } from './settingsRepository'
import { openExportMemory } from './exportMemoryRepository'
import { openSnapshots } from './snapshots/snapshotStore'
import { openDayCount } from './dayCountRepository'
import { openViewsRepository } from './viewsRepository'

export interface Storage {
  readonly cards: CardRepository
  /** Asked by whoever sweeps or deletes for good. */
  readonly guard: LibraryGuard
  readonly dayCount: DayCountRepository
  readonly settings: SettingsRepository
  readonly reminders: ReminderRepository
  readonly decisions: DecisionLog
  readonly views: ViewsRepository
  readonly exports: ExportMemoryRepository
  readonly repair: LibraryRepair
  readonly outside: OutsideChanges
  readonly copies: ForeignCopies
  readonly receipts: ReceiptLibrary
  readonly checks: CheckRepository
  readonly imports: ImportJournal
  readonly snapshots: Snapshots
  readonly backups: BackupMemoryRepository
}

export interface StorageTools extends LibraryTools {
  readonly ids: IdSource
}

/**
 * Opens a data folder. Reads every document once and writes nothing before the first change, except to
 * finish what an interrupted import left. Only one process may have a folder open for writing: take
 * the single-instance lock first.
 */
export function openStorage(folder: string, { ids, ...tools }: StorageTools): Storage {
  const { clock } = tools
  const library = openLibrary(folder, tools)
  const cards = openCardRepository(library)
  // Roll back an interrupted import before anybody reads the cards.
  const imports = openImportJournal(library, cards)
  const settings = openSettingsRepository(library)
  const reminders = openReminderRepository(library)
  const views = openViewsRepository(library)
  const exports = openExportMemory(library)
  const repair = combinedRepair(library, [settings, reminders, views, exports, imports, cards])
  const guard: LibraryGuard = {
    isWhole: () => repair.damaged().length === 0 && cards.isWhole(),
  }
  if (!library.isReadOnly) {
    const damaged = repair.damaged().map(({ fileName }) => basename(fileName))
    sweepLeftovers(library, (fileName) => !damaged.includes(fileName))
  }
  return {
    cards,
    guard,
    dayCount: openDayCount(library),
    settings,
    reminders,
    decisions: openDecisionLog(library, clock),
    views,
    exports,
    repair,
    copies: { list: () => cards.foreignCopies() },
    outside: { ...library.outside, look: () => repair.look() },
    receipts: openReceiptLibrary(library, ids, { ...guard, ...neededBy(cards, guard) }),
    checks: openCheckRepository(library),
    imports,
    snapshots: openSnapshots(library, clock),
    backups: openBackupMemory(library),
  }
}

/** What renewals in progress need. A card that is missing or cannot be read may name any staged file. */
function neededBy(cards: CardRepository, guard: LibraryGuard): Needed {
  return {
    isAwaited: (stagedId) =>
      cards.all().some(({ inProgress }) => inProgress?.stagedIds.includes(stagedId)),
    maySweep: () => guard.isWhole(),
  }
}
