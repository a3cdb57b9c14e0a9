import type { Result } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { HistoryViews } from '@shared/domain/history/historyViews'
import type { Settings } from '@shared/domain/settings/settings'
import type { Snapshot, SnapshotReason } from '@shared/domain/snapshots/snapshot'
import type { ReceiptContent } from './receipts'

/** One card in a snapshot. The same `state` in two snapshots is the same card, unchanged. */
export interface FormerCard {
  readonly cardId: string
  readonly state: string
}

/** The records of a whole library. Null preferences leave today's as they are. */
export interface LibraryContent {
  readonly cards: readonly CardDocument[]
  readonly settings: Settings | null
  readonly views: HistoryViews | null
}

/** Former states of the whole library. They share with each other whatever did not change. */
export interface Snapshots {
  /** False while nothing but the progress of a guided renewal was written since the newest snapshot. */
  isDue(): boolean
  /**
   * On disk and read back when it resolves with ok. For `day` nothing is written when nothing changed.
   */
  take(reason: SnapshotReason): Promise<Result<Snapshot>>
  /**
   * Stores what a backup held as a snapshot, so that it can be restored like any other. Its receipts
   * must be in the library.
   */
  adopt(content: LibraryContent): Promise<Result<Snapshot>>
  /** In the order in which they were made. */
  list(): Promise<readonly Snapshot[]>
  /** Null when there is no such snapshot. */
  cardsOf(snapshotId: string): Promise<readonly FormerCard[] | null>
  /** Null when it cannot be read any more. */
  readCard(former: FormerCard): Promise<CardDocument | null>
  /** Null where the snapshot has none, or none that can be read. */
  preferencesOf(
    snapshotId: string,
  ): Promise<{ readonly settings: Settings | null; readonly views: HistoryViews | null }>
  /**
   * Notes on disk which snapshot is being restored as a whole, so that a start after a crash finishes
   * it; null when it is done.
   */
  noteRestoring(snapshotId: string | null): Result<undefined>
  /** What an earlier run was restoring when it ended. */
  restoring(): string | null
  /** Those of the receipts that some snapshot names. */
  named(contents: readonly ReceiptContent[]): Promise<readonly ReceiptContent[]>
  /**
   * Removes one on the user's word. Answers with the receipts that it named; other snapshots, or cards,
   * may still name them.
   */
  remove(snapshotId: string): Promise<Result<readonly ReceiptContent[]>>
  /** Removes what is not to be kept any longer, and answers as `remove` does. */
  thin(): Promise<Result<readonly ReceiptContent[]>>
}
