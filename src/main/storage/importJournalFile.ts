import { FinishedImportSchema } from '@shared/domain/imports/importView'
import { versionAfter } from '@shared/migrations/migrate'
import { MIGRATIONS } from '@shared/migrations/migrations'
import { readAnyVersion } from '@shared/migrations/readAnyVersion'
import * as v from 'valibot'
import { errorCode } from './diskFailure'
import { type Reading, parseJson } from './documentFormat'
import { FingerprintSchema } from './importFingerprint'
import { readOrdinaryFile } from './ordinaryFile'

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

/** Null when there is no journal. */
export function readJournal(path: string): Reading<Journal> | null {
  try {
    const raw = parseJson(readOrdinaryFile(path))
    if (raw === null) return { is: 'damaged', problem: 'not-json' }
    return readAnyVersion(raw, { schema: JournalSchema, migrations: MIGRATIONS.import })
  } catch (cause) {
    return errorCode(cause) === 'ENOENT' ? null : { is: 'damaged', problem: 'unreadable' }
  }
}
