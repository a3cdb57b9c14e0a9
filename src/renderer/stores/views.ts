import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { type Result } from '@shared/contract/result'
import { DEFAULT_VIEWS, type HistoryViews } from '@shared/domain/history/historyViews'
import { useApi } from '../api/client'

/** The history's last layout and its named views. */
export const useViews = defineStore('views', () => {
  const api = useApi()
  const views = shallowRef<HistoryViews>(DEFAULT_VIEWS)
  const isRead = ref(false)

  // A snapshot was restored; whatever else changes them is this window.
  api.on('views:changed', (told) => (views.value = told))

  /** Read once: afterwards the window knows or is told. */
  async function read(): Promise<void> {
    if (isRead.value) return
    const outcome = await api.views.read()
    if (outcome.ok) views.value = outcome.data
    isRead.value = true
  }

  /** Applied at once, even when it cannot be saved; the caller reports that. */
  async function change(patch: Partial<HistoryViews>): Promise<Result<HistoryViews>> {
    views.value = { ...views.value, ...patch }
    return api.views.save(views.value)
  }

  return { views, isRead, read, change }
})
