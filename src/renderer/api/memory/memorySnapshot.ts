import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { SnapshotReason } from '@shared/domain/snapshots/snapshot'

/** A former state of the world's cards. */
export interface MemorySnapshot {
  readonly id: string
  readonly takenAt: string
  readonly reason: SnapshotReason
  readonly documents: readonly CardDocument[]
}
