import type { DamagedDocument } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { HistoryViews } from '@shared/domain/history/historyViews'
import type { Decision } from '@shared/domain/reminders/decision'
import type { ReminderLedger } from '@shared/domain/reminders/ledger'
import type { Settings } from '@shared/domain/settings/settings'

export interface WriteOptions {
  /** True: what is typed in a guided renewal, which is no reason for a snapshot. */
  readonly isProgress: boolean
  /** True: the user has decided, and a file that cannot be read is set aside and replaced. */
  readonly replacesDamaged?: boolean
}

/** Card documents, held in memory, written durably one by one. */
export interface CardRepository {
  all(): readonly CardDocument[]
  find(cardId: string): CardDocument | null
  /** On disk, whole, when this returns ok; unchanged on disk and in memory when it does not. */
  write(document: CardDocument, options?: WriteOptions): Result<CardDocument>
  /** Deletes the document for good: for samples, and for what has rested in the trash. Snapshots keep
   * its former states. */
  remove(cardId: string): Result<undefined>
}

export interface SettingsRepository {
  /** The defaults while nothing was changed yet, or while the file is damaged. */
  read(): Settings
  write(settings: Settings): Result<Settings>
}

export interface ViewsRepository {
  /** The defaults while nothing was changed yet, or while the file is damaged. */
  read(): HistoryViews
  write(views: HistoryViews): Result<HistoryViews>
}

export interface ReminderRepository {
  /**
   * The newest ledger on disk. A failed write is not remembered here; the reminders remember it
   * themselves so that they do not repeat anything.
   */
  read(): ReminderLedger
  write(ledger: ReminderLedger): Result<ReminderLedger>
}

/** The decisions about reminders of the last 90 days, with reasons. */
export interface DecisionLog {
  /** In the order in which they were made. */
  all(): readonly Decision[]
  /** A decision that cannot be written is remembered only until the app ends. */
  add(decision: Decision): void
}

/** Documents of any kind that could not be read. They are left untouched until the user decides. */
export interface LibraryRepair {
  damaged(): readonly DamagedDocument[]
  /**
   * Moves the damaged file into quarantine (never deletes it) and puts its newest good state from a
   * snapshot in its place.
   */
  restore(id: string): Result<DamagedDocument>
}
