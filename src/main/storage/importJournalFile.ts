import { readFileSync } from 'node:fs'
import { FinishedImportSchema } from '@shared/domain/imports/importView'
import { versionAfter } from '@shared/migrations/migrate'
import { MIGRATIONS } from '@shared/migrations/migrations'
import { type VersionReading, readAnyVersion } from '@shared/migrations/readAnyVersion'
import * as v from 'valibot'
import { parseJson } from './documentFormat'
import { FingerprintSchema } from './importFingerprint'

export const JOURNAL_FILE = 'import.json'

export const JOURNAL_VERSION = versionAfter(MIGRATIONS.import)

const EntrySchema = v.object({
  id: v.string(),
  /** A card document of the version that wrote it; null when the import made the card. */
  before: v.nullable(v.record(v.string(), v.unknown())),
  /** Of the card as the import writes it: what looks different was changed since, and is kept. */
  after: FingerprintSchema,
})

const JournalSchema = v.object({
  schemaVersion: v.literal(JOURNAL_VERSION),
  /** `writing` and `undoing` are found only after a crash; both end in the former state. */
  state: v.picklist(['writing', 'done', 'undoing']),
  about: FinishedImportSchema,
  entries: v.array(EntrySchema),
})
export type Journal = v.InferOutput<typeof JournalSchema>

/** Null when there is no journal, or when it is no JSON: then nothing can be told from it. */
export function readJournal(path: string): VersionReading<Journal> | null {
  try {
    const raw = parseJson(readFileSync(path, 'utf8'))
    return raw && readAnyVersion(raw, { schema: JournalSchema, migrations: MIGRATIONS.import })
  } catch {
    return null
  }
}
