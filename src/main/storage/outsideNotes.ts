import type { OutsideChanges, OutsideNote } from '../ports/records'

/** Collects what was found changed by others until somebody takes it. */
export interface OutsideNotes extends Pick<OutsideChanges, 'take' | 'follow'> {
  note(found: OutsideNote): void
}

export function createOutsideNotes(): OutsideNotes {
  const notes = new Map<string, OutsideNote>()
  let tell = () => {}
  return {
    note(found) {
      notes.set(`${found.kind} ${found.id}`, found)
      tell()
    },
    take() {
      const taken = [...notes.values()]
      notes.clear()
      return taken
    },
    follow: (listen) => void (tell = listen),
  }
}
