import { useEventListener } from '@vueuse/core'

/** A file let go beside a drop zone must not be opened in place of the app. */
export function useRefusedDrops(): void {
  useEventListener(document, 'dragover', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
  })
  useEventListener(document, 'drop', (event) => event.preventDefault())
}
