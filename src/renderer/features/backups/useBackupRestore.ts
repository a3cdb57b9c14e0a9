import { onScopeDispose, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { OpenedBackup, RestoredBackup } from '@shared/contract/models'
import type { AppError, Result } from '@shared/contract/result'
import type { BackupView, RestoreWay } from '@shared/domain/backups/backupView'
import { useApi } from '../../api/client'
import { useUndo } from '../../composables/useUndo'
import { useLibrary } from '../../stores/library'

type RestorePhase = 'start' | 'reading' | 'locked' | 'review' | 'restoring' | 'done'

export interface FinishedRestore {
  readonly fileName: string
  readonly way: RestoreWay
  readonly missingReceipts: number
}

/** The restoring of one backup: chosen, verified, looked into, restored, perhaps undone. */
export function useBackupRestore() {
  const api = useApi()
  const library = useLibrary()
  const { offer } = useUndo()
  const { t } = useI18n()

  const phase = ref<RestorePhase>('start')
  const progress = ref<number | null>(null)
  const isChoosing = ref(false)
  const fileName = ref('')
  const view = shallowRef<BackupView | null>(null)
  const problem = shallowRef<AppError | null>(null)
  const finished = shallowRef<FinishedRestore | null>(null)
  let takeBack: (() => Promise<void>) | null = null

  onScopeDispose(
    api.on('backups:progressed', ({ done }) => {
      progress.value = done
      // The system's dialog is closed, and the file is being read.
      if (isChoosing.value) phase.value = 'reading'
    }),
  )
  onScopeDispose(() => void api.backups.close())

  async function choose(): Promise<void> {
    if (isChoosing.value) return
    isChoosing.value = true
    problem.value = null
    const outcome = await api.backups.choose()
    isChoosing.value = false
    opened(outcome, 'start')
  }

  async function unlock(passphrase: string): Promise<void> {
    problem.value = null
    phase.value = 'reading'
    opened(await api.backups.unlock({ passphrase }), 'locked')
  }

  /** `before`: where the user can try once more when it was not opened. */
  function opened(outcome: Result<OpenedBackup | null>, before: 'start' | 'locked'): void {
    progress.value = null
    if (!outcome.ok) {
      const { error } = outcome
      problem.value = error.code === 'cancelled' ? null : error
      phase.value = error.code === 'backup-passphrase-wrong' ? 'locked' : 'start'
      return
    }
    if (outcome.data === null) {
      phase.value = before
      return
    }
    if (outcome.data.is === 'locked') {
      fileName.value = outcome.data.fileName
      phase.value = 'locked'
      return
    }
    view.value = outcome.data.view
    fileName.value = outcome.data.view.fileName
    phase.value = 'review'
  }

  async function restore(way: RestoreWay): Promise<void> {
    if (phase.value !== 'review') return
    phase.value = 'restoring'
    problem.value = null
    const request = api.backups.restore({ way })
    await library.savedCards(request)
    const outcome = await request
    progress.value = null
    if (!outcome.ok) {
      phase.value = 'review'
      problem.value = outcome.error
      return
    }
    done(way, outcome.data)
  }

  function done(way: RestoreWay, { undo, missingReceipts }: RestoredBackup): void {
    finished.value = { fileName: fileName.value, way, missingReceipts }
    phase.value = 'done'
    const title = t(`backups.restore.done.${way}`, { fileName: fileName.value })
    takeBack = offer({ title, tone: 'success' }, () =>
      library.savedCards(
        api.snapshots.restore({ snapshotId: undo, cardId: null, renewalId: null }),
      ),
    )
  }

  /** Undoes by the same step as the toast and Ctrl+Z, so that each restore is undone once. */
  async function undoFinished(): Promise<void> {
    await takeBack?.()
    await restart()
  }

  async function restart(): Promise<void> {
    await api.backups.close()
    phase.value = 'start'
    progress.value = null
    view.value = null
    finished.value = null
    problem.value = null
  }

  return {
    phase,
    progress,
    isChoosing,
    fileName,
    view,
    problem,
    finished,
    choose,
    unlock,
    restore,
    undoFinished,
    restart,
  }
}
