import type { IdSource } from '../ports/clock'
import type { ExportMemoryRepository } from '../ports/exports'
import type { ImportJournal } from '../ports/imports'
import type { CheckRepository, ReceiptLibrary } from '../ports/receipts'
import type {
  CardRepository,
  DecisionLog,
  LibraryRepair,
  ForeignCopies,
  OutsideChanges,
  ReminderRepository,
  SettingsRepository,
  ViewsRepository,
} from '../ports/records'
import { openCardRepository } from './cardRepository'
import { openCheckRepository } from './checkRepository'
import { openDecisionLog } from './decisionLog'
import { openImportJournal } from './importJournal'
import { type LibraryTools, openLibrary } from './libraryFolder'
import { openReceiptLibrary } from './receiptLibrary'
import { openReminderRepository } from './reminderRepository'
import { combinedRepair } from './repair'
import { openSettingsRepository } from './settingsRepository'
import { openExportMemory } from './exportMemoryRepository'
import { openViewsRepository } from './viewsRepository'

export interface Storage {
  readonly cards: CardRepository
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
  const imports = openImportJournal(library, cards, clock)
  const settings = openSettingsRepository(library)
  const reminders = openReminderRepository(library)
  const views = openViewsRepository(library)
  const exports = openExportMemory(library)
  const repair = combinedRepair(library, [settings, reminders, views, exports, imports, cards])
  return {
    cards,
    settings,
    reminders,
    decisions: openDecisionLog(library, clock),
    views,
    exports,
    repair,
    copies: { list: cards.foreignCopies },
    outside: { ...library.outside, look: repair.look },
    receipts: openReceiptLibrary(library, ids, awaitedBy(cards)),
    checks: openCheckRepository(library),
    imports,
  }
}

/**
 * True for staged files that a renewal in progress names. A card that cannot be read may name any of
 * them, so then all are kept.
 */
function awaitedBy(cards: CardRepository & LibraryRepair): (stagedId: string) => boolean {
  if (cards.damaged().length > 0) return () => true
  const named = new Set(cards.all().flatMap(({ inProgress }) => inProgress?.stagedIds ?? []))
  return (stagedId) => named.has(stagedId)
}
