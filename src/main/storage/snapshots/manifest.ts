import { InstantSchema } from '@shared/domain/base/civilDate'
import {
  type Snapshot,
  SnapshotReasonSchema,
  type SnapshotReason,
} from '@shared/domain/snapshots/snapshot'
import { versionAfter } from '@shared/migrations/migrate'
import { MIGRATIONS } from '@shared/migrations/migrations'
import { readAnyVersion } from '@shared/migrations/readAnyVersion'
import * as v from 'valibot'
import { parseJson } from '../documentFormat'

const MANIFEST_VERSION = versionAfter(MIGRATIONS.snapshot)

export const KINDS = ['card', 'settings', 'reminders', 'views', 'exports'] as const

const EntrySchema = v.object({
  kind: v.picklist(KINDS),
  id: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /**
   * When the document was last read in this state. Earlier than the snapshot when the document was
   * damaged or missing by then: its last good state is carried on until the user has decided.
   */
  goodAt: InstantSchema,
})
export type Entry = v.InferOutput<typeof EntrySchema>

/** What a snapshot holds: the name of each document's bytes in the store of states. */
const ManifestSchema = v.object({
  schemaVersion: v.literal(MANIFEST_VERSION),
  takenAt: InstantSchema,
  reason: SnapshotReasonSchema,
  documents: v.array(EntrySchema),
})
export type Manifest = v.InferOutput<typeof ManifestSchema>

const FILE_NAME = /^(\d{8}_[a-z]+)\.json$/

export function newManifest(
  reason: SnapshotReason,
  takenAt: string,
  documents: readonly Entry[],
): Manifest {
  return { schemaVersion: MANIFEST_VERSION, takenAt, reason, documents: [...documents] }
}

/** Null for a manifest that is not whole, or that a newer version wrote: it is left alone. */
export function parseManifest(text: string): Manifest | null {
  const raw = parseJson(text)
  const reading =
    raw && readAnyVersion(raw, { schema: ManifestSchema, migrations: MIGRATIONS.snapshot })
  return reading?.is === 'good' ? reading.document : null
}

/** The snapshots' ids in a folder's listing, in the order in which they were made. */
export function snapshotIdsIn(names: readonly string[]): string[] {
  return names.flatMap((name) => FILE_NAME.exec(name)?.[1] ?? []).sort()
}

export function manifestFileName(snapshotId: string): string {
  return `${snapshotId}.json`
}

export function snapshotOf(id: string, { takenAt, reason, documents }: Manifest): Snapshot {
  return { id, takenAt, reason, cards: documents.filter(({ kind }) => kind === 'card').length }
}

export function keyOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind}/${id}`
}
