import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ReminderHealth } from '@shared/contract/models'
import type { AppError } from '@shared/contract/result'
import { useApi } from '../api/client'
import { useLedger } from './ledger'

/** The health of reminding. Read when a page first needs it, and again whenever it may have changed. */
export const useReminderHealth = defineStore('reminderHealth', () => {
  const api = useApi()
  const ledger = useLedger()
  const health = shallowRef<ReminderHealth | null>(null)
  /** Why the last read failed; earlier data is kept. */
  const readError = shallowRef<AppError | null>(null)
  const isWanted = ref(false)
  let latestRead = 0

  const readAgain = () => void (isWanted.value && read())
  api.on('reminders:healthChanged', readAgain)
  api.on('reminders:visibilityChanged', readAgain)
  api.on('settings:changed', readAgain)

  /** Worst first. A pause can end between two reads. */
  const problems = computed(() =>
    (health.value?.problems ?? []).filter(
      (problem) => problem !== 'paused' || ledger.pausedUntil !== null,
    ),
  )

  async function read(): Promise<void> {
    isWanted.value = true
    latestRead += 1
    const thisRead = latestRead
    const outcome = await api.reminders.health()
    if (thisRead !== latestRead) return
    readError.value = outcome.ok ? null : outcome.error
    if (outcome.ok) health.value = outcome.data
  }

  return { health, problems, readError, read }
})
