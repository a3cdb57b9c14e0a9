import type { StagedReceipt } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'
import type { CheckReport } from '@shared/domain/receipts/libraryCheck'
import type { Receipt } from '@shared/domain/receipts/receipt'
import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'

export type ReceiptContent = Pick<Receipt, 'sha256' | 'type'>

export type ReceiptFileState =
  | { readonly kind: 'missing' | 'unreadable' }
  | { readonly kind: 'read'; readonly sha256: string; readonly bytes: number }

/** A file of the library, by its name inside it: `ab/ab….png`. */
export interface StoredFile {
  readonly name: string
  readonly bytes: number
}

/** Receipt files by content. A path never leaves the adapter, except for the system's viewer. */
export interface ReceiptLibrary {
  /** Copies bytes into the waiting room of renewals not yet recorded, after a look at what they are. */
  stage(fileName: string, bytes: Uint8Array): Promise<Result<StagedReceipt>>
  /** Reads a file that the user chose, then stages it. The source is never touched. */
  stageFile(path: string): Promise<Result<StagedReceipt>>
  /** Those of the files that still wait, also from an earlier run. */
  staged(stagedIds: readonly string[]): Promise<readonly StagedReceipt[]>
  discard(stagedIds: readonly string[]): Promise<void>
  /**
   * Puts staged files in their place, synced; only then may a document name them. They stay staged
   * as well until discarded, so that nothing attached is lost when the document cannot be written.
   */
  keep(stagedIds: readonly string[]): Promise<Result<readonly StagedReceipt[]>>
  /** The real path of a kept receipt's file, contained in the library; null when it is gone. */
  pathOf(content: ReceiptContent): Promise<string | null>
  /** The bytes of a kept receipt's file, as they are now; null when it is gone or unreadable. */
  read(content: ReceiptContent): Promise<Uint8Array | null>
  /** Reads a kept receipt's file from end to end. */
  inspect(content: ReceiptContent): Promise<ReceiptFileState>
  /** What lies in the library, without what is ours to clear away: waiting and half-written files. */
  stored(): Promise<readonly StoredFile[]>
  /**
   * Deletes a file for good, unless it is attached to a form again or `isNamed` says, in the very
   * moment of deleting, that a document names it. Whether it was deleted.
   */
  remove(content: ReceiptContent, isNamed: () => boolean): Promise<boolean>
  stagedPath(
    stagedId: string,
  ): Promise<{ readonly path: string; readonly type: ReceiptType } | null>
}

/** The last whole check of the library. */
export interface CheckRepository {
  /** Null when there is none, or when it cannot be read: then it is time for another. */
  read(): CheckReport | null
  /** A report that the disk does not take is not worth a word: the next check makes another. */
  write(report: CheckReport): void
}
