import type { Library } from '../libraryFolder'
import { removedIn } from './formerStates'
import { type Entry, keyOf } from './manifest'
import { type States, stateHash } from './states'

/**
 * Stores the state of each document as it is at the moment of the call, and returns what the snapshot
 * lists. A document that is damaged or missing, and was not removed on purpose, is carried on in its
 * last good state: no thinning ever takes the state that its repair needs.
 */
export type KeepCurrent = (former: readonly Entry[], goodAt: string) => Promise<Entry[]>

export function keepCurrentIn(root: string, library: Library, states: States): KeepCurrent {
  /** Hashes of the texts that were stored last, because most documents have not changed since. */
  const hashes = new Map<string, { readonly text: string; readonly sha256: string }>()

  function hashOf(key: string, text: string): string {
    const known = hashes.get(key)
    if (known?.text === text) return known.sha256
    const sha256 = stateHash(text)
    hashes.set(key, { text, sha256 })
    return sha256
  }

  return async (former, goodAt) => {
    const present = library.documents()
    const removed = new Set(removedIn(root))
    const carried = former.filter((entry) => !removed.has(keyOf(entry)))
    const entries = new Map(carried.map((entry) => [keyOf(entry), entry]))
    for (const { kind, id, text } of present) {
      if (text === null) continue
      const key = keyOf({ kind, id })
      const sha256 = hashOf(key, text)
      await states.keep(text, sha256)
      entries.set(key, { kind, id, sha256, goodAt })
    }
    return [...entries.values()]
  }
}
