import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { AppInfo } from '@shared/contract/models'
import { useApi } from '../api/client'

/** What the window knows about the app itself. */
export const useAppInfo = defineStore('appInfo', () => {
  const api = useApi()
  const info = shallowRef<AppInfo | null>(null)
  const hasTray = ref(true)
  /** False when the desktop did not show the last notification. */
  const areRemindersShown = ref(true)

  api.on('tray:availabilityChanged', (change) => {
    hasTray.value = change.hasTray
  })
  api.on('reminders:visibilityChanged', (change) => {
    areRemindersShown.value = change.areShown
  })

  async function read(): Promise<void> {
    const outcome = await api.app.info()
    if (!outcome.ok) return
    info.value = outcome.data
    hasTray.value = outcome.data.hasTray
  }

  return { info, hasTray, areRemindersShown, read }
})
