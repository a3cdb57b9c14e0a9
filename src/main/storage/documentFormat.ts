import { CARD_DOCUMENT_VERSION, CardDocumentSchema } from '@shared/domain/cards/cardDocument'
import { EXPORT_MEMORY_VERSION, ExportMemorySchema } from '@shared/domain/exports/exportMemory'
import { HistoryViewsSchema, VIEWS_VERSION } from '@shared/domain/history/historyViews'
import { REMINDER_LEDGER_VERSION, ReminderLedgerSchema } from '@shared/domain/reminders/ledger'
import { SETTINGS_VERSION, SettingsSchema } from '@shared/domain/settings/settings'
import type { DamagedDocument } from '@shared/contract/models'
import * as v from 'valibot'
import { balanceSeenOn } from './migrations/balanceSeenOn'
import { ledgerByDeadline } from './migrations/ledgerByDeadline'
import { type Migrations, type RawDocument, migrate } from './migrations/migrate'
import { severalTimes } from './migrations/severalTimes'

/**
 * The migration for a version that only added fields with defaults. The version number still rose, so
 * that an older build refuses the document instead of dropping the new fields when it writes.
 */
const onlyAdded = (raw: RawDocument) => raw

/** How a kind of document is written, and how older versions of it become today's. */
export interface DocumentFormat<T> {
  readonly kind: 'card' | 'settings' | 'reminders' | 'views' | 'exports'
  readonly version: number
  readonly schema: v.GenericSchema<unknown, T>
  /**
   * By the version they start from; empty while there is only one version. A test proves each against
   * a frozen file.
   */
  readonly migrations: Migrations
  /** False for a document that the app can rebuild: without a good copy it starts empty. */
  readonly isPrecious: boolean
}

export const CARD_FORMAT = {
  kind: 'card',
  version: CARD_DOCUMENT_VERSION,
  schema: CardDocumentSchema,
  migrations: { 1: onlyAdded, 2: onlyAdded, 3: balanceSeenOn },
  isPrecious: true,
} as const satisfies DocumentFormat<v.InferOutput<typeof CardDocumentSchema>>

export const SETTINGS_FORMAT = {
  kind: 'settings',
  version: SETTINGS_VERSION,
  schema: SettingsSchema,
  migrations: { 1: onlyAdded, 2: severalTimes },
  isPrecious: false,
} as const satisfies DocumentFormat<v.InferOutput<typeof SettingsSchema>>

export const REMINDERS_FORMAT = {
  kind: 'reminders',
  version: REMINDER_LEDGER_VERSION,
  schema: ReminderLedgerSchema,
  migrations: { 1: ledgerByDeadline },
  isPrecious: false,
} as const satisfies DocumentFormat<v.InferOutput<typeof ReminderLedgerSchema>>

export const VIEWS_FORMAT = {
  kind: 'views',
  version: VIEWS_VERSION,
  schema: HistoryViewsSchema,
  migrations: {},
  isPrecious: false,
} as const satisfies DocumentFormat<v.InferOutput<typeof HistoryViewsSchema>>

export const EXPORTS_FORMAT = {
  kind: 'exports',
  version: EXPORT_MEMORY_VERSION,
  schema: ExportMemorySchema,
  migrations: {},
  isPrecious: false,
} as const satisfies DocumentFormat<v.InferOutput<typeof ExportMemorySchema>>

export type Problem = DamagedDocument['problem']

export type Reading<T> =
  | { readonly is: 'good'; readonly document: T }
  | { readonly is: 'damaged'; readonly problem: Problem }

/**
 * Parses, migrates and validates a document's text. A newer version is refused before anything else in
 * it is looked at.
 */
export function readDocument<T>(text: string, format: DocumentFormat<T>): Reading<T> {
  const raw = parseJson(text)
  if (raw === null) return { is: 'damaged', problem: 'not-json' }
  const { schemaVersion } = raw
  if (!isVersion(schemaVersion)) return { is: 'damaged', problem: 'invalid' }
  if (schemaVersion > format.version) return { is: 'damaged', problem: 'newer-version' }
  try {
    const current = migrate(raw, schemaVersion, format.version, format.migrations)
    const parsed = v.safeParse(format.schema, current)
    if (parsed.success) return { is: 'good', document: parsed.output }
  } catch {
    // A migration that throws was given a document that is not what its version number claims.
  }
  return { is: 'damaged', problem: 'invalid' }
}

/** The text of every document: indented, because people may open the file. */
export function textOf(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}

export function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}

/**
 * Null for text that is not JSON. A JSON string, number or list is read as an object without a
 * version.
 */
export function parseJson(text: string): RawDocument | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return null
  }
}
