import { readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { addDays, dateIn } from '@shared/domain/base/civilDate'
import { type FormerCopy, allCopies, hasCopies } from './formerCopies'
import { KINDS } from './manifest'
import type { Entry } from './manifest'
import type { Manifests } from './manifests'
import { type States, stateHash } from './states'

/**
 * Turns the copies of former versions into snapshots, one for each day on which a copy was made, and
 * removes those copies once the snapshots are whole; what could not be read, or is none of them, stays.
 * The five copies of one document reach less far back than those of another: where a document has none
 * so old, its oldest stands in.
 */
export async function takeInCopies(
  folder: string,
  { states, manifests }: { readonly states: States; readonly manifests: Manifests },
): Promise<void> {
  if (!hasCopies(folder)) return
  const copies = allCopies(folder).filter(({ kind }) => KINDS.some((known) => known === kind))
  const days = [...new Set(copies.map(({ from }) => dateIn('UTC', from)))].sort()
  for (const day of days) {
    const documents = statesAt(copies, `${addDays(day, 1)}T`)
    for (const { text, sha256 } of documents) await states.keep(text, sha256)
    const takenAt = documents.map(({ goodAt }) => goodAt).reduce((a, b) => (a > b ? a : b))
    const entries = documents.map(({ kind, id, sha256, goodAt }) => ({ kind, id, sha256, goodAt }))
    await manifests.write({ reason: 'update', takenAt, documents: entries })
  }
  for (const { path } of copies) await rm(path, { force: true })
  await removeIfEmpty(folder)
}

/** Removes the folder, and those in it, as far as nothing is left in them. */
async function removeIfEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries) {
    if (entry.isDirectory()) await removeIfEmpty(join(folder, entry.name))
  }
  // Fails, as it should, while something is in it.
  await rmdir(folder).catch(() => undefined)
}

type Taken = Entry & { readonly text: string }

/** Of each document its newest copy before the moment, or its oldest. */
function statesAt(copies: readonly FormerCopy[], before: string): Taken[] {
  const chosen = new Map<string, FormerCopy>()
  const oldestFirst = [...copies].sort((a, b) => a.from.localeCompare(b.from))
  for (const copy of oldestFirst) {
    const key = `${copy.kind}/${copy.id}`
    if (copy.from < before || !chosen.has(key)) chosen.set(key, copy)
  }
  return [...chosen.values()].flatMap(({ kind, id, text, from }) => {
    const known = KINDS.find((one) => one === kind)
    return known ? { kind: known, id, text, sha256: stateHash(text), goodAt: from } : []
  })
}
