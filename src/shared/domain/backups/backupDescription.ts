import * as v from 'valibot'
import { InstantSchema } from '../base/civilDate'
import type { CardDocument } from '../cards/cardDocument'
import type { ReceiptType } from '../receipts/receiptTypes'
import { type BackupCounts, BackupCountsSchema, type BackupManifest } from './backupManifest'
import { partOf, receiptPath } from './backupPart'

/** What is in a backup, for whoever decides whether to restore it. */
export const BackupDescriptionSchema = v.object({
  madeAt: InstantSchema,
  appVersion: v.string(),
  counts: BackupCountsSchema,
  /** The size of all its files, unpacked. */
  bytes: v.number(),
  isEncrypted: v.boolean(),
  /** Documents that could not be read when it was made; it keeps them as they were. */
  unreadable: v.array(v.string()),
  /** Receipts that its renewals name and that it has not: they were missing or damaged already. */
  missingReceipts: v.number(),
})
export type BackupDescription = v.InferOutput<typeof BackupDescriptionSchema>

/** The receipt files that a document names, also for what lies in the trash. */
export function receiptsNamedBy({
  renewals,
}: CardDocument): readonly { sha256: string; type: ReceiptType; bytes: number }[] {
  return renewals.flatMap(({ receipts }) =>
    receipts.map(({ sha256, type, bytes }) => ({ sha256, type, bytes })),
  )
}

/** Counts what a backup of these documents and receipt files holds. */
export class BackupCount {
  private cards = 0
  private renewals = 0
  private readonly named = new Set<string>()

  add(document: CardDocument): void {
    this.cards += 1
    this.renewals += document.renewals.length
    for (const { sha256, type } of receiptsNamedBy(document)) {
      this.named.add(receiptPath(sha256, type))
    }
  }

  /** `paths` are those of the receipt files. */
  counts(paths: readonly string[]): BackupCounts {
    return { cards: this.cards, renewals: this.renewals, receipts: paths.length }
  }

  /** How many of the receipt files that the documents name are not among these. */
  missing(paths: readonly string[]): number {
    const there = new Set(paths)
    return [...this.named].filter((path) => !there.has(path)).length
  }
}

export function describeBackup(
  { madeAt, appVersion, counts, entries }: BackupManifest,
  { isEncrypted, missingReceipts }: Pick<BackupDescription, 'isEncrypted' | 'missingReceipts'>,
): BackupDescription {
  return {
    madeAt,
    appVersion,
    counts,
    isEncrypted,
    missingReceipts,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    unreadable: entries.flatMap(({ path }) => (partOf(path)?.kind === 'unreadable' ? path : [])),
  }
}
