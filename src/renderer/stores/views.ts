import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { type Result } from '@shared/contract/result'
import { DEFAULT_VIEWS, type HistoryViews } from '@shared/domain/history/historyViews'
import { useApi } from '../api/client'

/** How the history was last looked at, and the views that have a name. */
export const useViews = defineStore('views', () => {
  const api = useApi()
  const views = shallowRef<HistoryViews>(DEFAULT_VIEWS)
  const isRead = ref(false)

  /** Once: nobody but this window changes them. */
  async function read(): Promise<void> {
    if (isRead.value) return
    const outcome = await api.views.read()
    if (outcome.ok) views.value = outcome.data
    isRead.value = true
  }

  /** Shown at once, also when it cannot be kept beyond this start: the caller says so. */
  async function change(patch: Partial<HistoryViews>): Promise<Result<HistoryViews>> {
    views.value = { ...views.value, ...patch }
    return api.views.save(views.value)
  }

  return { views, isRead, read, change }
})
