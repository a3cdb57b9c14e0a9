import type { Logger } from '../../ports/logger'

/** What is different now. It names the thing, never its contents: who listens reads the newest state. */
export type Change =
  /** These cards were added, changed or removed, with all that belongs to them. */
  | { readonly what: 'cards'; readonly ids: readonly string[] }
  /** The list of documents that cannot be read. */
  | { readonly what: 'damage' }
  | { readonly what: 'settings' }
  /** The named views of the history, by something else than the window. */
  | { readonly what: 'views' }
  /** A snapshot was made or removed in the background. */
  | { readonly what: 'snapshots' }
  /** What was delivered, snoozed, stopped or paused. */
  | { readonly what: 'reminderLedger' }
  /** What stands in the way of reminders, or what was decided about one. */
  | { readonly what: 'reminderHealth' }
  /** Export presets, the last export, and the schedule. */
  | { readonly what: 'exportMemory' }
  /** The last backup and the schedule of backups. */
  | { readonly what: 'backupMemory' }

export interface ChangeHub {
  publish(change: Change): void
  /** For good: whoever listens lives as long as the app. */
  subscribe(listen: (change: Change) => void): void
}

/** All that a service needs, which says what it changed and does not know who listens. */
export type Changes = Pick<ChangeHub, 'publish'>

/**
 * The one way by which a change in the main process becomes known. Every listener hears the changes one
 * after the other, in the order in which they happened: what a listener changes itself waits until
 * everybody has heard the change before it. A listener that fails is logged and keeps no other from
 * hearing: the change has happened, and nobody can refuse it.
 * See src/decisions/049-a-change-has-one-way.md.
 */
export function createChangeHub(logger: Pick<Logger, 'error'>): ChangeHub {
  const listeners: ((change: Change) => void)[] = []
  const waiting: Change[] = []
  let isTelling = false

  function tell(listen: (change: Change) => void, change: Change): void {
    try {
      listen(change)
    } catch (cause) {
      logger.error(`change-not-followed ${change.what}`, cause)
    }
  }

  return {
    publish(change) {
      waiting.push(change)
      if (isTelling) return
      isTelling = true
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        for (const listen of listeners) tell(listen, next)
      }
      isTelling = false
    },
    subscribe: (listen) => void listeners.push(listen),
  }
}
