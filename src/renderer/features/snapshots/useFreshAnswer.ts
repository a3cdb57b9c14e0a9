import { onBeforeUnmount, onMounted, shallowRef } from 'vue'
import type { AppError, Result } from '@shared/contract/result'
import { useApi } from '../../api/client'

/**
 * What main answers about snapshots: asked when the page opens, and again after each change of the
 * library or of the snapshots. Changes that come while it is being read are read once, afterwards.
 */
export function useFreshAnswer<Data>(request: () => Promise<Result<Data>>) {
  const api = useApi()
  const data = shallowRef<Data | null>(null)
  /** Why the last reading failed; what was read before is kept. */
  const problem = shallowRef<AppError | null>(null)
  const isReading = shallowRef(false)
  let isStale = false

  async function read(): Promise<void> {
    isStale = true
    if (isReading.value) return
    isReading.value = true
    while (isStale) {
      isStale = false
      const outcome = await request()
      if (outcome.ok) data.value = outcome.data
      problem.value = outcome.ok ? null : outcome.error
    }
    isReading.value = false
  }

  const stops = [
    api.on('library:changed', () => void read()),
    api.on('snapshots:changed', () => void read()),
  ]
  onMounted(read)
  onBeforeUnmount(() => stops.forEach((stop) => stop()))

  return { data, problem, isReading, read }
}
