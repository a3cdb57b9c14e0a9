import { CardDocumentSchema } from '@shared/domain/cards/cardDocument'
import { ExportMemorySchema } from '@shared/domain/exports/exportMemory'
import { HistoryViewsSchema } from '@shared/domain/history/historyViews'
import { ReminderLedgerSchema } from '@shared/domain/reminders/ledger'
import { SettingsSchema } from '@shared/domain/settings/settings'
import type { DamagedDocument } from '@shared/contract/models'
import type { RawDocument } from '@shared/migrations/migrate'
import { MIGRATIONS } from '@shared/migrations/migrations'
import { type DocumentShape, readAnyVersion } from '@shared/migrations/readAnyVersion'
import type * as v from 'valibot'

/** A kind of document that has a file of its own. */
export interface DocumentFormat<T> extends DocumentShape<T> {
  readonly kind: 'card' | 'settings' | 'reminders' | 'views' | 'exports'
  /** False for a document that the app can do without: without a good copy it starts anew. */
  readonly isPrecious: boolean
  /** What the user calls it. */
  labelOf?(document: T): string
  /** Does another version of the document not have what was saved in this one? */
  isLacking?(other: T, saved: T): boolean
}

export const CARD_FORMAT = {
  kind: 'card',
  schema: CardDocumentSchema,
  migrations: MIGRATIONS.card,
  isPrecious: true,
  labelOf: ({ card }) => card.label,
  isLacking: (other, saved) =>
    saved.renewals.some(
      ({ id, deletedAt }) => deletedAt === null && !other.renewals.some((one) => one.id === id),
    ),
} as const satisfies DocumentFormat<v.InferOutput<typeof CardDocumentSchema>>

export const SETTINGS_FORMAT = {
  kind: 'settings',
  schema: SettingsSchema,
  migrations: MIGRATIONS.settings,
  isPrecious: false,
} as const satisfies DocumentFormat<v.InferOutput<typeof SettingsSchema>>

export const REMINDERS_FORMAT = {
  kind: 'reminders',
  schema: ReminderLedgerSchema,
  migrations: MIGRATIONS.reminders,
  isPrecious: false,
} as const satisfies DocumentFormat<v.InferOutput<typeof ReminderLedgerSchema>>

export const VIEWS_FORMAT = {
  kind: 'views',
  schema: HistoryViewsSchema,
  migrations: MIGRATIONS.views,
  isPrecious: false,
} as const satisfies DocumentFormat<v.InferOutput<typeof HistoryViewsSchema>>

export const EXPORTS_FORMAT = {
  kind: 'exports',
  schema: ExportMemorySchema,
  migrations: MIGRATIONS.exports,
  isPrecious: false,
} as const satisfies DocumentFormat<v.InferOutput<typeof ExportMemorySchema>>

/** What can be wrong with one document. */
export type Problem = Exclude<
  DamagedDocument['problem'],
  'gone' | 'not-a-folder' | 'changed-outside'
>

export type Reading<T> =
  | { readonly is: 'good'; readonly document: T }
  | { readonly is: 'damaged'; readonly problem: Problem }

/** Reads a document's text. */
export function readDocument<T>(text: string, format: DocumentFormat<T>): Reading<T> {
  const raw = parseJson(text)
  return raw === null ? { is: 'damaged', problem: 'not-json' } : readAnyVersion(raw, format)
}

/** The text of every document: indented, because people may open the file. */
export function textOf(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}

/** Null for what is no JSON. A bare text, number or list is read as an object without a version. */
export function parseJson(text: string): RawDocument | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return null
  }
}
