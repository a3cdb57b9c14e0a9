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
    const notes = outside.take()
    const ids = notes.flatMap(({ kind, id }) => (kind === 'card' ? [id] : []))
    if (ids.length > 0) changes.publish({ what: 'cards', ids })
    for (const note of notes) {
      if (note.kind !== 'card') for (const change of changesOf(note)) changes.publish(change)
    }
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

/** What is another now that a document was replaced: by its copy, by nothing, by another program. */
export function changesOf({ kind, id }: OutsideNote): readonly Change[] {
  const damage = { what: 'damage' } as const
  switch (kind) {
    case 'card':
      return [{ what: 'cards', ids: [id] }]
    case 'settings':
      return [{ what: 'settings' }, damage]
    case 'reminders':
      return [{ what: 'reminderLedger' }, damage]
    case 'exports':
      return [{ what: 'exportMemory' }, damage]
    case 'views':
    case 'import':
    case 'cards':
    case 'library':
      return [damage]
  }
}
