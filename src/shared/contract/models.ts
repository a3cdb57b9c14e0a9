import * as v from 'valibot'
import { BackupDescriptionSchema } from '../domain/backups/backupDescription'
import { BackupViewSchema } from '../domain/backups/backupView'
import type { CardDocument } from '../domain/cards/cardDocument'
import { type Instant, InstantSchema } from '../domain/base/civilDate'
import { IdSchema } from '../domain/base/id'
import { ReceiptTypeSchema } from '../domain/receipts/receiptTypes'
import { DecisionSchema } from '../domain/reminders/decision'
import { NextReminderSchema } from '../domain/reminders/next'
import { LANGUAGES } from '../domain/settings/languages'
import { SnapshotIdSchema } from '../domain/snapshots/snapshot'
import { AppErrorSchema } from './result'

/** What the window needs to know about the app. */
export const AppInfoSchema = v.object({
  version: v.string(),
  electronVersion: v.string(),
  platform: v.string(),
  /** The clock of the main process: the window's only source of "now". */
  now: InstantSchema,
  timeZone: v.string(),
  /** The system's preferred languages as BCP 47 tags, best first. */
  systemLocales: v.array(v.string()),
  /** Shown to the user, so that a backup can be made; never sent back. */
  dataFolder: v.string(),
  /** False where no tray shows our icon; closing the window then quits. */
  hasTray: v.boolean(),
})
export type AppInfo = v.InferOutput<typeof AppInfoSchema>

/** Something of the records that cannot be read, is missing, or has to be looked at. */
export interface DamagedDocument {
  readonly id: string
  /**
   * `cards`: the folder with all cards. `library`: the whole data folder. `import`: the journal of the
   * last import.
   */
  readonly kind:
    'card' | 'cards' | 'settings' | 'reminders' | 'views' | 'exports' | 'import' | 'library'
  /**
   * `missing`: it was there, and nobody deleted it here. `gone`: the data folder was taken away while it
   * was open. `changed-outside`: it can be read; another program's version of it was set aside.
   */
  readonly problem:
    | 'not-json'
    | 'invalid'
    | 'newer-version'
    | 'unreadable'
    | 'missing'
    | 'gone'
    | 'not-a-folder'
    | 'changed-outside'
  readonly fileName: string
  /** The name of the card, as far as anything readable still tells it. */
  readonly label: string | null
  /** Of when the newest good state in a snapshot is; null when there is none. */
  readonly backupFrom: Instant | null
}

/** The changes in the library since a revision, or all of it. */
export interface LibraryNews {
  /** It holds all that changed after this revision; null when it holds everything there is. */
  readonly since: number | null
  /** The state to which it leads: to be told at the next asking. */
  readonly revision: number
  /** New and changed documents, including deleted cards and renewals, which are marked. */
  readonly documents: readonly CardDocument[]
  /** The ids of all cards in order. A card that is not listed is gone for good. */
  readonly cardIds: readonly string[]
  readonly damaged: readonly DamagedDocument[]
}

/**
 * The answer to a save: never the documents, which come as news (`library:changed`). The window has
 * what was saved once it knows this revision.
 */
export const SavedSchema = v.object({
  revision: v.number(),
  /** The cards that were saved, in the order asked for. */
  cardIds: v.array(IdSchema),
})
export type Saved = v.InferOutput<typeof SavedSchema>

/** What was brought back from a snapshot, and the snapshot that takes it back. */
export const RestoredSchema = v.object({ ...SavedSchema.entries, undo: SnapshotIdSchema })

/** What was brought back from a backup. */
export const RestoredBackupSchema = v.object({
  ...RestoredSchema.entries,
  /** Receipts that are neither in the backup nor in the library. */
  missingReceipts: v.number(),
})
export type RestoredBackup = v.InferOutput<typeof RestoredBackupSchema>

/** A chosen backup: verified and looked into, or waiting for its passphrase. */
export const OpenedBackupSchema = v.variant('is', [
  v.object({ is: v.literal('locked'), fileName: v.string() }),
  v.object({ is: v.literal('open'), view: BackupViewSchema }),
])
export type OpenedBackup = v.InferOutput<typeof OpenedBackupSchema>

/** A backup that was made and verified. The window shows its place by `placeId`. */
export const MadeBackupSchema = v.object({
  placeId: IdSchema,
  fileName: v.string(),
  folder: v.string(),
  fileBytes: v.number(),
  description: BackupDescriptionSchema,
  /** Documents that are too large for a backup. */
  leftOut: v.array(v.string()),
})
export type MadeBackup = v.InferOutput<typeof MadeBackupSchema>

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
const RefusedFileSchema = v.object({ fileName: v.string(), error: AppErrorSchema })

export const StagingSchema = v.object({
  staged: v.array(StagedReceiptSchema),
  refused: v.array(RefusedFileSchema),
})
export type Staging = v.InferOutput<typeof StagingSchema>

/** The outcome of an export; null when the dialog was cancelled. */
export const ExportOutcomeSchema = v.nullable(
  v.object({ exportId: IdSchema, fileName: v.string(), folder: v.string(), rows: v.number() }),
)
export type ExportOutcome = v.InferOutput<typeof ExportOutcomeSchema>

/** A page that a notification, the tray or a second start asks the window to show. */
export const DestinationSchema = v.variant('page', [
  v.object({ page: v.literal('overview') }),
  v.object({ page: v.literal('card'), cardId: IdSchema }),
  v.object({ page: v.literal('renew'), cardId: v.nullable(IdSchema) }),
  /** With `exports` the export dialog is opened. */
  v.object({ page: v.literal('history'), exports: v.boolean() }),
  v.object({ page: v.literal('receipts') }),
  v.object({ page: v.literal('settings') }),
  v.object({ page: v.literal('backup') }),
  /** How reminding fares on this machine. */
  v.object({ page: v.literal('reminders') }),
])
export type Destination = v.InferOutput<typeof DestinationSchema>

/** What stands in the way of reminders, the worst first. */
const REMINDER_PROBLEMS = [
  'unreadable',
  'off',
  'no-service',
  'not-shown',
  'desktop-paused',
  'paused',
  'not-noted',
] as const
export type ReminderProblem = (typeof REMINDER_PROBLEMS)[number]

/** At most this many decisions are sent to the window; the exported log has all. */
export const MOST_DECISIONS = 500

/** How reminding fares on this machine. */
export const ReminderHealthSchema = v.object({
  /** When the reminders were last checked; null before the first time. */
  lastCheck: v.nullable(InstantSchema),
  /** When the desktop last showed a notification and last refused one, since the start of the app. */
  lastShown: v.nullable(InstantSchema),
  lastRefused: v.nullable(InstantSchema),
  desktop: v.object({
    isAvailable: v.boolean(),
    /**
     * The program that shows notifications, such as `dunst 1.9.0`; null where the platform does not
     * say.
     */
    name: v.nullable(v.string()),
    hasButtons: v.boolean(),
    /** The system's own "do not disturb". */
    isPaused: v.boolean(),
  }),
  problems: v.array(v.picklist(REMINDER_PROBLEMS)),
  /** Soonest first, one a card. */
  next: v.array(NextReminderSchema),
  /** Newest first, of the last 90 days. */
  decisions: v.array(DecisionSchema),
})
export type ReminderHealth = v.InferOutput<typeof ReminderHealthSchema>

export const LanguageSchema = v.picklist(LANGUAGES)
