import * as v from 'valibot'
import type { CardDocument } from '../domain/cardDocument'
import { InstantSchema } from '../domain/civilDate'
import { IdSchema } from '../domain/id'
import { ReceiptTypeSchema } from '../domain/receipt'
import { LANGUAGES } from '../domain/settings'
import { AppErrorSchema } from './result'

/** What the window needs to know of the app around it. */
export const AppInfoSchema = v.object({
  version: v.string(),
  electronVersion: v.string(),
  platform: v.string(),
  /** The clock of the main process: the window's only source of "now". */
  now: InstantSchema,
  timeZone: v.string(),
  /** BCP 47 names the system prefers, best first. */
  systemLocales: v.array(v.string()),
  /** Shown to the user, so that a backup can be made; never sent back. */
  dataFolder: v.string(),
  /** False where no tray took our icon: then closing the window quits. */
  hasTray: v.boolean(),
})
export type AppInfo = v.InferOutput<typeof AppInfoSchema>

/** A document that could not be read. It lies untouched on the disk. */
export const DamagedDocumentSchema = v.object({
  id: v.string(),
  /** `library`: the whole folder was written by a newer version, and nothing can be changed. */
  kind: v.picklist(['card', 'settings', 'reminders', 'views', 'exports', 'library']),
  problem: v.picklist(['not-json', 'invalid', 'newer-version', 'unreadable']),
  fileName: v.string(),
  /** When the newest good copy was made; null when there is none. */
  backupFrom: v.nullable(InstantSchema),
})
export type DamagedDocument = v.InferOutput<typeof DamagedDocumentSchema>

/** What is different in the library; all of it for who knows nothing yet. */
export interface LibraryNews {
  /** To be told at the next asking. */
  readonly revision: number
  /** New and changed ones. Deleted cards and renewals are in it, marked. */
  readonly documents: readonly CardDocument[]
  /** All cards that there are, in their order: one that is not among them is gone for good. */
  readonly cardIds: readonly string[]
  readonly damaged: readonly DamagedDocument[]
}

/** A file that was copied for a renewal not yet recorded. */
export const StagedReceiptSchema = v.object({
  id: IdSchema,
  fileName: v.string(),
  type: ReceiptTypeSchema,
  bytes: v.number(),
  sha256: v.string(),
})
export type StagedReceipt = v.InferOutput<typeof StagedReceiptSchema>

/** One chosen file that was refused, and why. The others are staged. */
export const RefusedFileSchema = v.object({ fileName: v.string(), error: AppErrorSchema })

export const StagingSchema = v.object({
  staged: v.array(StagedReceiptSchema),
  refused: v.array(RefusedFileSchema),
})
export type Staging = v.InferOutput<typeof StagingSchema>

/** What became of an export: nothing when the dialog was cancelled. */
export const ExportOutcomeSchema = v.nullable(
  v.object({ exportId: IdSchema, fileName: v.string(), folder: v.string(), rows: v.number() }),
)
export type ExportOutcome = v.InferOutput<typeof ExportOutcomeSchema>

/** Where a notification, the tray or a second start wants the window to be. */
export const DestinationSchema = v.variant('page', [
  v.object({ page: v.literal('overview') }),
  v.object({ page: v.literal('card'), cardId: IdSchema }),
  v.object({ page: v.literal('renew'), cardId: v.nullable(IdSchema) }),
])
export type Destination = v.InferOutput<typeof DestinationSchema>

export const LanguageSchema = v.picklist(LANGUAGES)
