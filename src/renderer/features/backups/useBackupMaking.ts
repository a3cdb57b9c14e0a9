import { onScopeDispose, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { MadeBackup } from '@shared/contract/models'
import type { AppError, Result } from '@shared/contract/result'
import { useApi } from '../../api/client'
import { useErrorText } from '../../composables/useErrorText'
import { useExportOutcome } from '../../composables/useExportOutcome'
import { useToast } from '../../composables/useToast'

/** Backups made by hand and by the schedule's "now": with progress, cancel, and what came of them. */
export function useBackupMaking() {
  const api = useApi()
  const toast = useToast()
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const { showInFolder } = useExportOutcome()
  /** What is under way. */
  const running = ref<'byHand' | 'bySchedule' | null>(null)
  /** Null until the place is chosen. */
  const progress = ref<number | null>(null)
  const problem = shallowRef<AppError | null>(null)

  onScopeDispose(
    api.on('backups:progressed', ({ done }) => {
      if (running.value !== null) progress.value = done
    }),
  )

  async function run(
    what: 'byHand' | 'bySchedule',
    ask: () => Promise<Result<MadeBackup | null>>,
  ): Promise<boolean> {
    if (running.value !== null) return false
    running.value = what
    progress.value = null
    problem.value = null
    const outcome = await ask()
    running.value = null
    progress.value = null
    if (!outcome.ok) {
      problem.value = outcome.error.code === 'cancelled' ? null : outcome.error
      return false
    }
    if (outcome.data === null) return false
    tell(outcome.data)
    return true
  }

  function tell({ fileName, folder, placeId, description, leftOut }: MadeBackup): void {
    toast.show({
      title: t('backups.make.done'),
      description: t('history.export.doneText', { fileName, folder }),
      tone: 'success',
      action: { label: t('history.export.showInFolder'), run: () => showInFolder(placeId) },
    })
    const lacking = [
      ...description.unreadable.map((path) => t('backups.unreadable', { path })),
      ...leftOut.map((path) => t('backups.leftOut', { path })),
      ...missing(description.missingReceipts),
    ]
    for (const title of lacking) toast.show({ title, tone: 'error' })
  }

  const missing = (count: number) =>
    count > 0 ? [t('backups.missingReceipts', { count }, count)] : []

  const make = (passphrase: string | null) => run('byHand', () => api.backups.make({ passphrase }))
  const runNow = () => run('bySchedule', () => api.backups.runNow())
  const cancel = () => void api.backups.cancel()
  const problemText = () => (problem.value ? errorText(problem.value) : null)

  return { running, progress, make, runNow, cancel, problemText }
}
