/** A document as JSON gives it, before any schema has looked at it. */
export type RawDocument = Readonly<Record<string, unknown>>

/** By the version it starts from: makes the document of that version one of the next. Pure. */
export type Migrations = Readonly<Record<number, (raw: RawDocument) => RawDocument>>

/** Takes a document step by step to the version that this build writes. */
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
