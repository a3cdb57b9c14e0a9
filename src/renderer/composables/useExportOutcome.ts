import { useI18n } from 'vue-i18n'
import type { ExportOutcome } from '@shared/contract/models'
import type { AppError, Result } from '@shared/contract/result'
import { useApi } from '../api/client'
import { useErrorText } from './useErrorText'
import { useToast } from './useToast'

/** Shows a toast that says where a file was saved, or why it was not. */
export function useExportOutcome() {
  const api = useApi()
  const toast = useToast()
  const { t } = useI18n()
  const { errorText } = useErrorText()

  /** True when a file was written; false when the dialog was cancelled or it failed. */
  function tell(
    outcome: Result<ExportOutcome>,
    words: { readonly done: string; readonly failed: string },
  ): boolean {
    if (!outcome.ok) {
      const description = adviceFor(outcome.error)
      toast.show({ title: words.failed, description, tone: 'error' })
      return false
    }
    if (outcome.data === null) return false
    const { exportId, fileName, folder } = outcome.data
    toast.show({
      title: words.done,
      description: t('history.export.doneText', { fileName, folder }),
      tone: 'success',
      action: { label: t('history.export.showInFolder'), run: () => showInFolder(exportId) },
    })
    return true
  }

  /**
   * The general texts of these two errors are about the data folder, which an export does not touch.
   */
  function adviceFor(error: AppError): string {
    if (error.code === 'disk-full') return t('history.export.advice.disk-full')
    if (error.code === 'no-permission') return t('history.export.advice.no-permission')
    return `${errorText(error)} ${t('history.export.advice.other')}`
  }

  async function showInFolder(exportId: string): Promise<void> {
    const outcome = await api.history.showExport({ exportId })
    if (outcome.ok) return
    const description = errorText(outcome.error)
    toast.show({ title: t('history.export.showFailed'), description, tone: 'error' })
  }

  return { tell, adviceFor, showInFolder }
}
