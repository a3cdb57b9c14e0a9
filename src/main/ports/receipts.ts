import type { StagedReceipt } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'
import type { CheckReport } from '@shared/domain/receipts/libraryCheck'
import type { Receipt } from '@shared/domain/receipts/receipt'
import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'

export type ReceiptContent = Pick<Receipt, 'sha256' | 'type'>

export type ReceiptFileState =
  | { readonly kind: 'missing' | 'unreadable' }
  | { readonly kind: 'read'; readonly sha256: string; readonly bytes: number }

/** A file in the library, by its path inside it: `ab/ab….png`. */
export interface StoredFile {
  readonly name: string
  readonly bytes: number
}

/** Receipt files, stored by content. Paths stay in the adapter, except for the system's viewer. */
export interface ReceiptLibrary {
  /** Checks what the bytes are and stages them for a renewal that is not recorded yet. */
  stage(fileName: string, bytes: Uint8Array): Promise<Result<StagedReceipt>>
  /** Reads a file that the user chose, then stages it. The source is never touched. */
  stageFile(path: string): Promise<Result<StagedReceipt>>
  /** Those of the files that are still staged, also by an earlier run. */
  staged(stagedIds: readonly string[]): Promise<readonly StagedReceipt[]>
  discard(stagedIds: readonly string[]): Promise<void>
  /**
   * Stores staged files permanently and syncs them; only after that may a document name them. They
   * also stay staged until discarded, so that nothing attached is lost when the document cannot be
   * written.
   */
  keep(stagedIds: readonly string[]): Promise<Result<readonly StagedReceipt[]>>
  /** The real path of a stored receipt, checked to lie inside the library; null when it is missing. */
  pathOf(content: ReceiptContent): Promise<string | null>
  /** The current bytes of a stored receipt; null when it is missing or unreadable. */
  read(content: ReceiptContent): Promise<Uint8Array | null>
  /** Reads a stored receipt completely and reports its hash and size. */
  inspect(content: ReceiptContent): Promise<ReceiptFileState>
  /** All stored files, without staged and half-written ones. */
  stored(): Promise<readonly StoredFile[]>
  /**
   * Deletes a file for good, unless it is attached to a form again, or `isNamed` says at the moment of
   * deleting that a document names it. True when it was deleted.
   */
  remove(content: ReceiptContent, isNamed: () => boolean): Promise<boolean>
  stagedPath(
    stagedId: string,
  ): Promise<{ readonly path: string; readonly type: ReceiptType } | null>
}

/** Stores the last complete check of the library. */
export interface CheckRepository {
  /** Null when there is none or it cannot be read; then another check is due. */
  read(): CheckReport | null
  /** A failure to write is ignored: the next check makes another report. */
  write(report: CheckReport): void
}
