import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useApi } from '../../api/client'
import { useExportOutcome } from '../../composables/useExportOutcome'
import { useSettings } from '../../stores/settings'

/** Saves the refused rows to a place that the user chooses and says where. */
export function useSaveRefused() {
  const api = useApi()
  const settings = useSettings()
  const { t } = useI18n()
  const { tell } = useExportOutcome()
  const isSaving = ref(false)

  async function save(count: number): Promise<void> {
    isSaving.value = true
    const outcome = await api.import.saveRefused({ language: settings.language })
    isSaving.value = false
    const done = t('imports.refusedSaved', { count }, count)
    tell(outcome, { done, failed: t('imports.refusedNotSaved') })
  }

  return { isSaving, save }
}
