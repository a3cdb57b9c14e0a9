import { success } from '@shared/contract/result'
import type { Clock } from '../../ports/clock'
import type { Logger } from '../../ports/logger'
import type { Snapshots } from '../../ports/snapshots'
import type { Changes } from '../common/changeHub'
import type { RemoveReceipts } from '../receipts/freedReceipts'

/** Changes rest so long before a snapshot is made of them. */
const REST_SECONDS = 2

export interface SnapshotKeeper {
  /** True while a change has no snapshot yet. */
  isDue(): boolean
  /** Makes the snapshot that is due, without waiting for rest. For the end of the app. */
  finish(): Promise<void>
  /** Something may have changed, or time has passed: makes a snapshot in the background if one is due. */
  follow(): void
}

interface Needs {
  readonly snapshots: Snapshots
  readonly removeReceipts: RemoveReceipts
  readonly clock: Clock
  readonly logger: Logger
  readonly changes: Changes
}

export function createSnapshotKeeper({
  snapshots,
  removeReceipts,
  clock,
  logger,
  changes,
}: Needs): SnapshotKeeper {
  let stopResting: (() => void) | null = null
  let isTaking = false

  async function take(): Promise<void> {
    const taken = await snapshots.take('day')
    // An older one goes only when this one is whole.
    const thinned = taken.ok ? await snapshots.thin() : success([])
    changes.publish({ what: 'snapshots' })
    if (thinned.ok) await removeReceipts(thinned.data)
  }

  function rested(): void {
    stopResting?.()
    stopResting = null
    if (isTaking || !snapshots.isDue()) return
    isTaking = true
    take()
      .catch((cause: unknown) => logger.error('snapshot-failed', cause))
      .finally(() => {
        isTaking = false
      })
  }

  return {
    isDue: () => snapshots.isDue(),
    async finish() {
      stopResting?.()
      await snapshots.take('day')
    },
    follow() {
      if (!snapshots.isDue()) return
      stopResting?.()
      stopResting = clock.every(REST_SECONDS, rested)
    },
  }
}
