import * as v from 'valibot'
import { type Migrations, type RawDocument, isVersion, migrate, versionAfter } from './migrate'

/** What a document of a kind is today, and how older ones become it. */
export interface DocumentShape<T> {
  readonly schema: v.GenericSchema<unknown, T>
  readonly migrations: Migrations
}

export type VersionReading<T> =
  | { readonly is: 'good'; readonly document: T }
  | { readonly is: 'damaged'; readonly problem: 'invalid' | 'newer-version' }

/** Reads a document of any version. A newer one is refused before anything else of it is looked at. */
export function readAnyVersion<T>(raw: RawDocument, shape: DocumentShape<T>): VersionReading<T> {
  const { schemaVersion } = raw
  if (!isVersion(schemaVersion)) return { is: 'damaged', problem: 'invalid' }
  if (schemaVersion > versionAfter(shape.migrations)) {
    return { is: 'damaged', problem: 'newer-version' }
  }
  try {
    const current = migrate(raw, schemaVersion, shape.migrations)
    const parsed = v.safeParse(shape.schema, current)
    if (parsed.success) return { is: 'good', document: parsed.output }
  } catch {
    // A migration that stumbles has met a document that is not what its version promises.
  }
  return { is: 'damaged', problem: 'invalid' }
}
