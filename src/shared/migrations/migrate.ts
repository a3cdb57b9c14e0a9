/** A parsed document before any schema has checked it. */
export type RawDocument = Readonly<Record<string, unknown>>

/**
 * By the version that a migration starts from. Each turns a document into one of the next version.
 * Pure.
 */
export type Migrations = Readonly<Record<number, (raw: RawDocument) => RawDocument>>

/** The version that this build writes: the one that the last migration leads to. */
export function versionAfter(migrations: Migrations): number {
  return Object.keys(migrations).length + 1
}

export function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}

/** Takes a document step by step to the version that this build writes. */
export function migrate(raw: RawDocument, from: number, migrations: Migrations): RawDocument {
  let document = raw
  for (let version = from; version < versionAfter(migrations); version += 1) {
    const step = migrations[version]
    if (step === undefined) throw new Error(`There is no migration from version ${version}.`)
    document = { ...step(document), schemaVersion: version + 1 }
  }
  return document
}
