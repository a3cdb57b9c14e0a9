import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ReminderHealth } from '@shared/contract/models'
import type { AppError } from '@shared/contract/result'
import { useApi } from '../api/client'
import { useLedger } from './ledger'

/** How reminding fares. Read when a page first asks for it, and again whenever it may be different. */
export const useReminderHealth = defineStore('reminderHealth', () => {
  const api = useApi()
  const ledger = useLedger()
  const health = shallowRef<ReminderHealth | null>(null)
  /** Why the last reading failed; what was read before is kept. */
  const readError = shallowRef<AppError | null>(null)
  const isWanted = ref(false)
  let latestRead = 0

  const readAgain = () => void (isWanted.value && read())
  api.on('reminders:healthChanged', readAgain)
  api.on('reminders:visibilityChanged', readAgain)
  api.on('settings:changed', readAgain)

  /** The worst first. A pause ends by itself, between two readings. */
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
