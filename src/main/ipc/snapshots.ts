import { success } from '@shared/contract/result'
import type { RestoreService } from '../services/snapshots/restoreService'
import type { SnapshotService } from '../services/snapshots/snapshotService'
import type { HandlersOf } from './handlers'

export function snapshotHandlers(
  snapshots: SnapshotService,
  restores: Pick<RestoreService, 'restore'>,
  revision: () => number,
): HandlersOf<'snapshots'> {
  return {
    'snapshots:list': () => snapshots.list(),
    'snapshots:lost': () => snapshots.lost(),
    'snapshots:look': ({ snapshotId }) => snapshots.look(snapshotId),
    'snapshots:restore': async (request) => {
      const restored = await restores.restore(request)
      if (!restored.ok) return restored
      const { cardIds, undo } = restored.data
      return success({ revision: revision(), cardIds: [...cardIds], undo })
    },
    'snapshots:remove': ({ snapshotId }) => snapshots.remove(snapshotId),
  }
}
