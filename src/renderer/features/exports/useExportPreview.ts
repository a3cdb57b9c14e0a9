import { watchDebounced } from '@vueuse/core'
import { type Ref, ref, shallowRef } from 'vue'
import type { AppError } from '@shared/contract/result'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import type { ExportPreview } from '@shared/domain/exports/exportPreview'
import { useApi } from '../../api/client'

/** Debounce: longer than the pause between two keystrokes. */
const PAUSE_MS = 200

/** The first rows of the export. Answers to outdated requests are dropped. */
export function useExportPreview(options: Ref<ExportOptions | null>) {
  const api = useApi()
  const preview = shallowRef<ExportPreview | null>(null)
  const error = shallowRef<AppError | null>(null)
  const isBusy = ref(false)
  let asked = 0

  async function look(wanted: ExportOptions | null): Promise<void> {
    asked += 1
    const mine = asked
    isBusy.value = wanted !== null
    if (wanted === null) return
    const outcome = await api.history.preview({ options: wanted })
    if (mine !== asked) return
    isBusy.value = false
    error.value = outcome.ok ? null : outcome.error
    if (outcome.ok) preview.value = outcome.data
  }

  void look(options.value)
  watchDebounced(options, look, { debounce: PAUSE_MS })

  return { preview, error, isBusy }
}
