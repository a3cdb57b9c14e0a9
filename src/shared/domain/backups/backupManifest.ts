import * as v from 'valibot'
import { versionAfter } from '../../migrations/migrate'
import { MIGRATIONS } from '../../migrations/migrations'
import { InstantSchema } from '../base/civilDate'
import { Sha256Schema } from '../receipts/receipt'
import { MANIFEST_PATH } from './backupPart'

/** The version of the format that this build writes. A newer one is refused. */
export const BACKUP_VERSION = versionAfter(MIGRATIONS.backup)

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const LONGEST_PATH = 128

const BackupEntrySchema = v.object({
  path: v.pipe(v.string(), v.maxLength(LONGEST_PATH)),
  bytes: count,
  sha256: Sha256Schema,
})
export type BackupEntry = v.InferOutput<typeof BackupEntrySchema>

/** Of the documents that can be read, what lies in the trash included. */
export const BackupCountsSchema = v.object({ cards: count, renewals: count, receipts: count })
export type BackupCounts = v.InferOutput<typeof BackupCountsSchema>

/** The 30th of February looks like a moment, and cannot be shown as one. */
function isRealMoment(text: string): boolean {
  const moment = new Date(text)
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text
}

/** What a backup holds. Nothing in it tells of the machine on which it was made. */
export const BackupManifestSchema = v.object({
  format: v.literal('keepline-backup'),
  schemaVersion: v.literal(BACKUP_VERSION),
  /** The version of the app that made it. */
  appVersion: v.pipe(v.string(), v.regex(/^[0-9A-Za-z.+-]{1,40}$/)),
  madeAt: v.pipe(InstantSchema, v.check(isRealMoment, 'instant.invalid')),
  counts: BackupCountsSchema,
  /** Every file of the backup except the manifest and the list of sums. */
  entries: v.array(BackupEntrySchema),
})
export type BackupManifest = v.InferOutput<typeof BackupManifestSchema>

/** The text of the file of sums, in the order of the manifest, which stands last. */
export function sumsOf(entries: readonly BackupEntry[], manifestSha256: string): string {
  const all = [...entries, { path: MANIFEST_PATH, sha256: manifestSha256 }]
  return all.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}
