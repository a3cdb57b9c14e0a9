import * as v from 'valibot'
import type { RawDocument } from './migrate'

const JournalV1Schema = v.looseObject({
  entries: v.array(v.looseObject({ after: v.string() })),
})

/**
 * Journal of an import 1 → 2: a fingerprint says what it was taken of. The old ones were taken of the
 * fields in the order of the schema of that time, the new ones are taken of the bytes on disk.
 */
export function fingerprintKinds(raw: RawDocument): RawDocument {
  const { entries, ...journal } = v.parse(JournalV1Schema, raw)
  return {
    ...journal,
    entries: entries.map(({ after, ...entry }) => ({
      ...entry,
      after: { of: 'fields', sha256: after },
    })),
  }
}
