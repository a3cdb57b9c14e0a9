import type { BackupDescription } from '@shared/domain/backups/backupDescription'
import type { CardDocument } from '@shared/domain/cards/cardDocument'

/** A backup that the dialog can choose. */
export interface MemoryBackup {
  readonly fileName: string
  readonly documents: readonly CardDocument[]
  /** Null for one without a passphrase. */
  readonly passphrase: string | null
  readonly about?: Partial<BackupDescription>
  readonly missingReceipts?: number
}
