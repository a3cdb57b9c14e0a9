import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { AppError } from '@shared/contract/result'
import type { HistoryFilter } from '@shared/domain/history'
import type { Language } from '@shared/domain/settings'
import { useApi } from '../../api/client'
import { useErrorText } from '../../composables/useErrorText'
import { useToast } from '../../composables/useToast'

/** Writes what is filtered to a CSV that the user places, and says where it went or why not. */
export function useHistoryExport() {
  const api = useApi()
  const toast = useToast()
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const isExporting = ref(false)

  /** True when a file was written; false when the dialog was cancelled or it failed. */
  async function run(filter: HistoryFilter, language: Language): Promise<boolean> {
    isExporting.value = true
    const outcome = await api.history.export({ filter: { ...filter }, format: 'csv', language })
    isExporting.value = false
    if (!outcome.ok) {
      tellFailure(outcome.error)
      return false
    }
    if (outcome.data === null) return false
    const { exportId, rows, fileName, folder } = outcome.data
    toast.show({
      title: t('history.export.done', { count: rows }, rows),
      description: t('history.export.doneText', { fileName, folder }),
      tone: 'success',
      action: { label: t('history.export.showInFolder'), run: () => showInFolder(exportId) },
    })
    return true
  }

  /** The general words for these two speak of the data folder, which an export does not touch. */
  function adviceFor(error: AppError): string {
    if (error.code === 'disk-full') return t('history.export.advice.disk-full')
    if (error.code === 'no-permission') return t('history.export.advice.no-permission')
    return `${errorText(error)} ${t('history.export.advice.other')}`
  }

  function tellFailure(error: AppError): void {
    toast.show({ title: t('history.export.failed'), description: adviceFor(error), tone: 'error' })
  }

  async function showInFolder(exportId: string): Promise<void> {
    const outcome = await api.history.showExport({ exportId })
    if (outcome.ok) return
    const description = errorText(outcome.error)
    toast.show({ title: t('history.export.showFailed'), description, tone: 'error' })
  }

  return { isExporting, run }
}
