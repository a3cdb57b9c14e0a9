import * as v from 'valibot'
import { InstantSchema } from '../domain/base/civilDate'
import { ExportProgressSchema } from '../domain/exports/exportProgress'
import { ExportMemorySchema } from '../domain/exports/exportMemory'
import { ReminderLedgerSchema } from '../domain/reminders/ledger'
import { SettingsSchema } from '../domain/settings/settings'
import { DestinationSchema } from './models'

/** Files done of all there are. */
const progress = v.object({ done: v.number(), total: v.number() })

/** What the main process tells the window unasked. */
export const eventContract = {
  /** The cards that changed, and what is damaged: a `LibraryNews` as `libraryText`. */
  'library:changed': v.string(),
  'reminders:ledgerChanged': ReminderLedgerSchema,
  'settings:changed': SettingsSchema,
  'navigation:requested': DestinationSchema,
  /** Each minute, and at resume and clock changes. */
  'clock:ticked': v.object({ now: InstantSchema, timeZone: v.string() }),
  /** The desktop did not show a notification (false), or shows them again (true). */
  'reminders:visibilityChanged': v.object({ areShown: v.boolean() }),
  /** Reminders were shown, held back or refused, or the desktop changed: ask for the health again. */
  'reminders:healthChanged': v.undefined(),
  /** How far the check of the library has come; as many done as there are, once its result is kept. */
  'receipts:checkProgressed': progress,
  'receipts:selectedCheckProgressed': progress,
  /** How far an evidence pack has come. */
  'cards:evidencePackProgressed': progress,
  /** The share that is done of reading a file to import, then of writing it. */
  'import:progressed': v.object({ done: v.number() }),
  /** How far an export has come, and how long it still takes. */
  'history:exportProgressed': ExportProgressSchema,
  /** Presets, the last export or the schedule are others now. */
  'exports:changed': ExportMemorySchema,
  'tray:availabilityChanged': v.object({ hasTray: v.boolean() }),
} as const satisfies Record<`${string}:${string}`, v.GenericSchema>

type EventContract = typeof eventContract
export type EventName = keyof EventContract
export type EventPayload<E extends EventName> = v.InferOutput<EventContract[E]>
