/** A parsed document before any schema has checked it. */
export type RawDocument = Readonly<Record<string, unknown>>

/**
 * By the version that a migration starts from. Each turns a document into one of the next version.
 * Pure.
 */
export type Migrations = Readonly<Record<number, (raw: RawDocument) => RawDocument>>

/** Migrates a document step by step to the version that this build writes. */
export function migrate(
  raw: RawDocument,
  from: number,
  to: number,
  migrations: Migrations,
): RawDocument {
  let document = raw
  for (let version = from; version < to; version += 1) {
    const step = migrations[version]
    if (step === undefined) throw new Error(`There is no migration from version ${version}.`)
    document = { ...step(document), schemaVersion: version + 1 }
  }
  return document
}
