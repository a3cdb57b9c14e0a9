import { useEventListener } from '@vueuse/core'
import { nextTick, ref } from 'vue'

/** Prints the page by the system's own dialog, which can also save it as a PDF. */
export function usePrint() {
  /** True from shortly before the page is laid out for paper until that is done. */
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
