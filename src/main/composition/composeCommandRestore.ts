import type { Result } from '@shared/contract/result'
import { type RestoreAnswer, type RestoreRequest, restoreSnapshot } from '../cli/restoreSnapshot'
import type { RestoreService } from '../services/snapshots/restoreService'
import { createSnapshotService } from '../services/snapshots/snapshotService'
import type { Storage } from '../storage/openStorage'

interface Needs {
  readonly storage: Pick<Storage, 'cards' | 'snapshots'>
  readonly restores: RestoreService
}

/** Composes restores requested by commands, on the same services as the window's. */
export function composeCommandRestore({
  storage,
  restores,
}: Needs): (request: RestoreRequest) => Promise<Result<RestoreAnswer>> {
  const snapshots = createSnapshotService({ ...storage, removeReceipts: NONE_TO_REMOVE })
  return (request) => restoreSnapshot({ snapshots, restores }, request)
}

/** A command looks into snapshots and removes none. */
const NONE_TO_REMOVE = () => Promise.resolve(0)
