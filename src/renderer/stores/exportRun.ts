import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { ExportOutcome } from '@shared/contract/models'
import type { AppError, Result } from '@shared/contract/result'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import type { ExportProgress } from '@shared/domain/exports/exportProgress'
import { useApi } from '../api/client'

export type WrittenExport = NonNullable<ExportOutcome>

/** How an export ended. `dismissed`: the system's dialog was closed without a place. */
export type ExportEnd =
  | { readonly how: 'written'; readonly file: WrittenExport }
  | { readonly how: 'failed'; readonly error: AppError }
  | { readonly how: 'cancelled' | 'dismissed' }

/**
 * The one export that is under way. A store, so that it goes on when its dialog or page is left.
 * See src/decisions/029-an-export-belongs-to-the-window.md.
 */
export const useExportRun = defineStore('exportRun', () => {
  const api = useApi()
  const isRunning = ref(false)
  /** Null until the user has chosen a place. */
  const progress = shallowRef<ExportProgress | null>(null)
  /** True while a dialog shows the progress, so that nothing else has to. */
  const isInDialog = ref(false)

  api.on('history:exportProgressed', (came) => {
    if (isRunning.value) progress.value = came
  })

  async function run(request: () => Promise<Result<ExportOutcome>>): Promise<ExportEnd> {
    if (isRunning.value) return { how: 'dismissed' }
    isRunning.value = true
    const outcome = await request()
    const hadBegun = progress.value !== null
    isRunning.value = false
    progress.value = null
    if (!outcome.ok) return { how: 'failed', error: outcome.error }
    if (outcome.data === null) return { how: hadBegun ? 'cancelled' : 'dismissed' }
    return { how: 'written', file: outcome.data }
  }

  const begin = (options: ExportOptions) => run(() => api.history.export({ options }))
  const again = () => run(() => api.history.exportAgain())
  const cancel = () => api.history.cancelExport()

  return { isRunning, progress, isInDialog, begin, again, cancel }
})
