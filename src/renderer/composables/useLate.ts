import { type Ref, readonly, ref, watch } from 'vue'
import { useTimeoutFn } from '@vueuse/core'

/** What is over sooner is not worth a sign that flashes. */
const USUAL_WAIT_MS = 500

/** True once the source has been true for so long: for signs that something is still going on. */
export function useLate(source: () => boolean, waitMs = USUAL_WAIT_MS): Readonly<Ref<boolean>> {
  const isLate = ref(false)
  const { start, stop } = useTimeoutFn(() => (isLate.value = true), waitMs, { immediate: false })
  watch(
    source,
    (is) => {
      stop()
      isLate.value = false
      if (is) start()
    },
    { immediate: true },
  )
  return readonly(isLate)
}
