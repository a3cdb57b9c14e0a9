import type { OutsideChanges, OutsideNote } from '../../ports/records'
import type { Change, Changes } from '../common/changeHub'

export interface OutsideWatch {
  /** Call it at every tick, and when somebody comes back to the window. */
  look(): void
}

/**
 * Tells everybody what other programs changed in the data folder. What is found while something is read
 * or written is told once that is done, because it may be in the middle of a change of its own.
 */
export function createOutsideWatch(outside: OutsideChanges, changes: Changes): OutsideWatch {
  function tell(): void {
    for (const change of changesOf(outside.take())) changes.publish(change)
  }

  outside.follow(() => queueMicrotask(tell))
  // What the start found is told to those who listen now.
  tell()
  return {
    look() {
      outside.look()
      tell()
    },
  }
}

/** What the rest of the app knows a document as; null when nobody but the list of damage does. */
const CHANGE_OF = {
  settings: { what: 'settings' },
  reminders: { what: 'reminderLedger' },
  exports: { what: 'exportMemory' },
  views: { what: 'views' },
  import: null,
  cards: null,
  library: null,
} as const satisfies Record<Exclude<OutsideNote['kind'], 'card'>, Change | null>

/** What is another now that documents were replaced: by a former state, by nothing, by another program. */
export function changesOf(notes: readonly OutsideNote[]): readonly Change[] {
  if (notes.length === 0) return []
  const ids = notes.flatMap(({ kind, id }) => (kind === 'card' ? [id] : []))
  const others = new Set(
    notes.flatMap(({ kind }) => (kind === 'card' ? [] : (CHANGE_OF[kind] ?? []))),
  )
  return [
    ...(ids.length > 0 ? [{ what: 'cards', ids } as const] : []),
    ...others,
    // They may be damaged now, or no longer.
    { what: 'damage' },
  ]
}
