import type { Result } from '@shared/contract/result'
import type { Instant } from '@shared/domain/base/civilDate'
import type { BackupMemory } from '@shared/domain/backups/backupMemory'
import type { BackupDescription } from '@shared/domain/backups/backupDescription'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { HistoryViews } from '@shared/domain/history/historyViews'
import type { Settings } from '@shared/domain/settings/settings'
import type { ReceiptContent } from './receipts'

/** How long work is followed, and given up. */
export interface BackupWatch {
  /** The answer to an aborted one is `cancelled`. */
  readonly signal?: AbortSignal | undefined
  /** From 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
}

export interface BackupRequest {
  /** The data folder. It may be written to meanwhile, by this process or another one. */
  readonly folder: string
  /** The file to write. What is there is replaced once the new one is whole. */
  readonly path: string
  /** Null leaves the backup unencrypted. */
  readonly passphrase: string | null
  readonly appVersion: string
  readonly madeAt: Instant
}

export interface WrittenBackup {
  readonly description: BackupDescription
  /** The size of the file. */
  readonly fileBytes: number
  /** Documents that are too large for a backup, by their path in the library. */
  readonly leftOut: readonly string[]
}

/**
 * A backup of which everything has been verified. What is read is verified again, because the file may
 * lie on a stick that somebody writes to: a failure then is `backup-sum` or the like.
 */
export interface OpenBackup {
  readonly description: BackupDescription
  readonly cardIds: readonly string[]
  /** Documents come migrated to the version of this build. Null for what the backup has not. */
  card(cardId: string): Promise<Result<CardDocument | null>>
  settings(): Promise<Result<Settings | null>>
  views(): Promise<Result<HistoryViews | null>>
  receipt(content: ReceiptContent): Promise<Result<Uint8Array | null>>
  close(): Promise<void>
}

/** What this machine remembers of its backups. */
export interface BackupMemoryRepository {
  read(): BackupMemory
  write(memory: BackupMemory): Result<BackupMemory>
}

/**
 * Backups, each one file. See src/decisions/060-the-format-of-a-backup.md.
 */
export interface BackupFiles {
  /** Ok when the file is on the disk, synced, and was read back and verified. Otherwise as it was. */
  write(request: BackupRequest, watch?: BackupWatch): Promise<Result<WrittenBackup>>
  /** Verifies all of a backup before anything of it is given out. Changes nothing. */
  open(path: string, passphrase: string | null, watch?: BackupWatch): Promise<Result<OpenBackup>>
  /**
   * Deletes a backup that has served its time. True when it is gone; false for a file of another size,
   * which is somebody else's, and where it cannot be deleted now.
   */
  discard(path: string, bytes: number): Promise<boolean>
}
