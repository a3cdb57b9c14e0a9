import { useEventListener } from '@vueuse/core'

/** Ignores files dropped beside a drop zone: Chromium would open them in place of the app. */
export function useRefusedDrops(): void {
  useEventListener(document, 'dragover', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
  })
  useEventListener(document, 'drop', (event) => event.preventDefault())
}
