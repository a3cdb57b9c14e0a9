import type { DamagedDocument } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { HistoryViews } from '@shared/domain/history/historyViews'
import type { Decision } from '@shared/domain/reminders/decision'
import type { ReminderLedger } from '@shared/domain/reminders/ledger'
import type { Settings } from '@shared/domain/settings/settings'

export interface WriteOptions {
  /** False: the copies of the document's latest states stay as they are. */
  readonly makesCopy: boolean
}

/** Card documents, held in memory, written durably one by one. */
export interface CardRepository {
  all(): readonly CardDocument[]
  find(cardId: string): CardDocument | null
  /** On disk, whole, when this returns ok; unchanged on disk and in memory when it does not. */
  write(document: CardDocument, options?: WriteOptions): Result<CardDocument>
  /** Deletes the document and its copies for good: for samples, and for what has rested in the trash. */
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
   * The newest ledger that is on disk. A write that failed is not remembered here: who must not
   * repeat itself meanwhile (the reminders) remembers it by itself.
   */
  read(): ReminderLedger
  write(ledger: ReminderLedger): Result<ReminderLedger>
}

/** What was decided about reminders, and why; of the last 90 days. */
export interface DecisionLog {
  /** In the order of deciding. */
  all(): readonly Decision[]
  /** A decision that the disk does not take is only remembered until the app ends. */
  add(decision: Decision): void
}

/** Documents of every kind that could not be read. They lie untouched until the user decides. */
export interface LibraryRepair {
  damaged(): readonly DamagedDocument[]
  /** Sets the damaged file aside, never deletes it, and puts its newest good copy in its place. */
  restore(id: string): Result<DamagedDocument>
}
