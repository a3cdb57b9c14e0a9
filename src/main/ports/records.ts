import type { DamagedDocument } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { HistoryViews } from '@shared/domain/history/historyViews'
import type { Decision } from '@shared/domain/reminders/decision'
import type { DayCount } from '@shared/domain/cards/dayCount'
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
  /**
   * The card as it is on disk at this moment: what another program changed is taken in first, so that a
   * change is made on top of it. Compute a change from what this gives, and write it in the same turn.
   * A card whose file became unreadable is given as it was; writing it is refused.
   */
  find(cardId: string): CardDocument | null
  /**
   * On disk, whole, when this returns ok; unchanged on disk and in memory when it does not. Should
   * another program have written in between, its version is set aside and told of.
   */
  write(document: CardDocument, options?: WriteOptions): Result<CardDocument>
  /**
   * Reads the card's file again, because another program may have changed it, and remembers what it
   * says now. Null when there is no such file, or none that can be read.
   */
  lookAgain(cardId: string): CardDocument | null
  /**
   * Deletes the document for good; snapshots keep its former states. `changed-outside` when the file is
   * not as remembered: it stays, and what it says is remembered.
   */
  remove(cardId: string): Result<undefined>
}

/** The days that this machine saw pass while something was in the trash. */
export interface DayCountRepository {
  /** Null while nothing was counted, or when the file cannot be read: counting then begins anew. */
  read(): DayCount | null
  write(days: DayCount): Result<DayCount>
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

/** Says whether everything is there that anything else may depend on. */
export interface LibraryGuard {
  /**
   * False while a document or a folder that is expected is missing or cannot be read. Nobody knows what
   * those name, so nothing may be swept or deleted for good. Looks at the disk.
   */
  isWhole(): boolean
}

/**
 * Documents of any kind that could not be read or are missing. They are left untouched until the user
 * decides.
 */
export interface LibraryRepair {
  damaged(): readonly DamagedDocument[]
  /**
   * Moves the damaged file into quarantine (never deletes it) and puts its newest good state in its
   * place. For what was set aside already it means that the user has seen it.
   */
  restore(id: string): Result<DamagedDocument>
}

/** A document that another program changed, damaged, brought or took away. */
export interface OutsideNote {
  readonly kind: DamagedDocument['kind']
  readonly id: string
}

/** What other programs do to the data folder while it is open. */
export interface OutsideChanges {
  /** Compares every document with its file and takes in what is different. */
  look(): void
  /** What was found since the last time, by looking or while something was read or written. */
  take(): readonly OutsideNote[]
  /** Called whenever something was found, in the middle of whatever found it. */
  follow(listen: () => void): void
}

/** Files among the cards that other programs left there: copies of cards, which are not read. */
export interface ForeignCopies {
  /** Their file names. */
  list(): readonly string[]
}
