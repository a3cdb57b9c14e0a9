import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { type ExportScope, USUAL_OUTPUTS, usualExport } from '@shared/domain/exportOptions'
import type { Language } from '@shared/domain/settings'
import { useApi } from '../../api/client'
import { useExportOutcome } from '../../composables/useExportOutcome'

/** Writes renewals to a CSV that the user places, and says where it went or why not. */
export function useHistoryExport() {
  const api = useApi()
  const { t } = useI18n()
  const { tell } = useExportOutcome()
  const isExporting = ref(false)

  /** True when a file was written; false when the dialog was cancelled or it failed. */
  async function run(scope: ExportScope, language: Language): Promise<boolean> {
    isExporting.value = true
    const options = { ...usualExport(language, USUAL_OUTPUTS.csv), scope }
    const outcome = await api.history.export({ options })
    isExporting.value = false
    const count = outcome.ok ? (outcome.data?.rows ?? 0) : 0
    return tell(outcome, {
      done: t('history.export.done', { count }, count),
      failed: t('history.export.failed'),
    })
  }

  return { isExporting, run }
}
