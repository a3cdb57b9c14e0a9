import * as v from 'valibot'
import { InstantSchema } from '../domain/base/civilDate'
import { BackupMemorySchema } from '../domain/backups/backupMemory'
import { ExportProgressSchema } from '../domain/exports/exportProgress'
import { ExportMemorySchema } from '../domain/exports/exportMemory'
import { HistoryViewsSchema } from '../domain/history/historyViews'
import { ReminderLedgerSchema } from '../domain/reminders/ledger'
import { SettingsSchema } from '../domain/settings/settings'
import { DestinationSchema } from './models'

/** Files done, and files in total. */
const progress = v.object({ done: v.number(), total: v.number() })

/** Events that the main process sends to the window. */
export const eventContract = {
  /** The cards that changed, and what is damaged: a `LibraryNews` as `libraryText`. */
  'library:changed': v.string(),
  /** A snapshot was made or went: read the list again. */
  'snapshots:changed': v.undefined(),
  /** Not sent when the window itself changed them. */
  'views:changed': HistoryViewsSchema,
  'reminders:ledgerChanged': ReminderLedgerSchema,
  'settings:changed': SettingsSchema,
  'navigation:requested': DestinationSchema,
  /** Sent at every tick (each half minute), at resume and at clock changes. */
  'clock:ticked': v.object({ now: InstantSchema, timeZone: v.string() }),
  /** False: the desktop did not show a notification. True: it shows them again. */
  'reminders:visibilityChanged': v.object({ areShown: v.boolean() }),
  /** Reminders were shown, held back or refused, or the desktop changed: read the health again. */
  'reminders:healthChanged': v.undefined(),
  /** Progress of the library check. `done` equals `total` only once the result is stored. */
  'receipts:checkProgressed': progress,
  'receipts:selectedCheckProgressed': progress,
  /** Progress of an evidence pack. */
  'cards:evidencePackProgressed': progress,
  /** Progress of reading a file to import, then of writing it, from 0 to 1. */
  'import:progressed': v.object({ done: v.number() }),
  /** Progress of verifying a backup, of restoring it, or of making one, from 0 to 1. */
  'backups:progressed': v.object({ done: v.number() }),
  /** Progress of an export and the remaining time. */
  'history:exportProgressed': ExportProgressSchema,
  /** Presets, the last export or the schedule are others now. */
  'exports:changed': ExportMemorySchema,
  /** The last backup or the schedule of backups is another one now. */
  'backups:changed': BackupMemorySchema,
  'tray:availabilityChanged': v.object({ hasTray: v.boolean() }),
} as const satisfies Record<`${string}:${string}`, v.GenericSchema>

type EventContract = typeof eventContract
export type EventName = keyof EventContract
export type EventPayload<E extends EventName> = v.InferOutput<EventContract[E]>
