import { useEventListener } from '@vueuse/core'
import { nextTick, ref } from 'vue'

/** Prints the page with the system's dialog, which can also save a PDF. */
export function usePrint() {
  /** True while the page is being laid out for paper. */
  const isPrinting = ref(false)

  async function print(): Promise<void> {
    isPrinting.value = true
    await nextTick()
    window.print()
  }

  useEventListener(window, 'afterprint', () => (isPrinting.value = false))
  useEventListener(window, 'keydown', (event) => {
    if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey)
      return
    event.preventDefault()
    void print()
  })
  return { isPrinting, print }
}
