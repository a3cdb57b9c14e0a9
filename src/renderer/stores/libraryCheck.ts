import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { AppError } from '@shared/contract/result'
import { type CheckReport, isError } from '@shared/domain/receipts/libraryCheck'
import { useApi } from '../api/client'

/** The library check. It continues while the user is on other pages. */
export const useLibraryCheck = defineStore('libraryCheck', () => {
  const api = useApi()
  /** The last report. */
  const report = shallowRef<CheckReport | null>(null)
  const progress = shallowRef<{ readonly done: number; readonly total: number } | null>(null)
  /** Why the last check failed. */
  const problem = shallowRef<AppError | null>(null)
  const isAsked = ref(false)

  // Also for the weekly check in the background.
  api.on('receipts:checkProgressed', (came) => {
    const isDone = came.done >= came.total
    progress.value = isDone ? null : came
    if (isDone && !isAsked.value) void readLast()
  })

  const isRunning = computed(() => isAsked.value || progress.value !== null)
  const errors = computed(() => report.value?.findings.filter(isError).length ?? 0)

  async function readLast(): Promise<void> {
    const outcome = await api.receipts.lastCheck()
    if (outcome.ok) report.value = outcome.data
  }

  async function run(): Promise<void> {
    if (isAsked.value) return
    isAsked.value = true
    problem.value = null
    const outcome = await api.receipts.check()
    isAsked.value = false
    progress.value = null
    if (outcome.ok) report.value = outcome.data
    else problem.value = outcome.error
  }

  const cancel = () => api.receipts.cancelCheck()

  return { report, progress, problem, isRunning, errors, readLast, run, cancel }
})
