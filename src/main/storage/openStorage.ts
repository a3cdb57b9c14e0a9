import type {
  CardRepository,
  CheckRepository,
  Clock,
  DecisionLog,
  IdSource,
  LibraryRepair,
  Logger,
  ReceiptLibrary,
  ReminderRepository,
  SettingsRepository,
} from '../ports'
import { openCardRepository } from './cardRepository'
import { openCheckRepository } from './checkRepository'
import { openDecisionLog } from './decisionLog'
import { openLibrary } from './library'
import { openReceiptLibrary } from './receiptLibrary'
import { openReminderRepository } from './reminderRepository'
import { combinedRepair } from './repair'
import { openSettingsRepository } from './settingsRepository'

export interface Storage {
  readonly cards: CardRepository
  readonly settings: SettingsRepository
  readonly reminders: ReminderRepository
  readonly decisions: DecisionLog
  readonly repair: LibraryRepair
  readonly receipts: ReceiptLibrary
  readonly checks: CheckRepository
}

/**
 * Opens a data folder. Reads every document once; writes nothing before the first change. Only one
 * process may have a folder open: take the single-instance lock first.
 */
export function openStorage(
  folder: string,
  { clock, ids, logger }: { clock: Clock; ids: IdSource; logger: Logger },
): Storage {
  const library = openLibrary(folder, clock, logger)
  const cards = openCardRepository(library)
  const settings = openSettingsRepository(library)
  const reminders = openReminderRepository(library)
  return {
    cards,
    settings,
    reminders,
    decisions: openDecisionLog(library, clock),
    repair: combinedRepair(library, [settings, reminders, cards]),
    receipts: openReceiptLibrary(library, ids, awaitedBy(cards)),
    checks: openCheckRepository(library),
  }
}

/** What renewals in progress name. A card that cannot be read may name anything, so all stays. */
function awaitedBy(cards: CardRepository & LibraryRepair): (stagedId: string) => boolean {
  if (cards.damaged().length > 0) return () => true
  const named = new Set(cards.all().flatMap(({ inProgress }) => inProgress?.stagedIds ?? []))
  return (stagedId) => named.has(stagedId)
}
