import * as v from 'valibot'
import type { CardDocument } from '../cards/cardDocument'
import { LibraryChangesSchema, changesBetween } from '../snapshots/libraryChanges'
import { BackupComparisonSchema, compareWithLibrary } from './backupComparison'
import { BackupDescriptionSchema } from './backupDescription'
import { mergedLibrary } from './mergeBackup'

/**
 * `merge` adds what the backup has and takes what is newer in it. `replace` makes everything as it was
 * in the backup; what came later goes to the trash.
 */
export const RESTORE_WAYS = ['merge', 'replace'] as const
export const RestoreWaySchema = v.picklist(RESTORE_WAYS)
export type RestoreWay = v.InferOutput<typeof RestoreWaySchema>

/** What is in a backup, beside today's library, and what each way of restoring it would change. */
export const BackupViewSchema = v.object({
  fileName: v.string(),
  description: BackupDescriptionSchema,
  comparison: BackupComparisonSchema,
  effects: v.object({ merge: LibraryChangesSchema, replace: LibraryChangesSchema }),
  /** Names of the cards that a merge leaves out, because another card has their number. */
  leftOut: v.array(v.string()),
})
export type BackupView = v.InferOutput<typeof BackupViewSchema>

export function backupView(
  about: Pick<BackupView, 'fileName' | 'description'>,
  there: readonly CardDocument[],
  here: readonly CardDocument[],
): BackupView {
  const merged = mergedLibrary(here, there)
  return {
    ...about,
    comparison: compareWithLibrary(there, here),
    effects: {
      merge: changesTo(here, merged.documents),
      replace: changesTo(here, there),
    },
    leftOut: [...merged.leftOut],
  }
}

function changesTo(here: readonly CardDocument[], next: readonly CardDocument[]) {
  const before = new Map(here.map((document) => [document.card.id, document]))
  const after = new Map(next.map((document) => [document.card.id, document]))
  const ids = new Set([...before.keys(), ...after.keys()])
  return changesBetween(
    [...ids].map((id) => ({ before: before.get(id) ?? null, after: after.get(id) ?? null })),
  )
}
