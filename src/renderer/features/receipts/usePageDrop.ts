import { useEventListener } from '@vueuse/core'
import { ref } from 'vue'
import { sortFiles } from '../../components/dropZoneFiles'

/** Takes files let go anywhere in the window. A drop zone that took them itself marks the event. */
export function usePageDrop(
  extensions: readonly string[],
  take: (files: File[]) => void,
  refuse: (files: File[]) => void,
) {
  const isOver = ref(false)
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

  useEventListener(window, 'dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    isOver.value = true
  })
  // Leaving for another element of the page is followed by a dragover there.
  useEventListener(window, 'dragleave', () => (isOver.value = false))
  // In the capturing phase: the zone keeps its own drops from bubbling.
  useEventListener(window, 'drop', () => (isOver.value = false), { capture: true })
  useEventListener(document, 'drop', (event) => {
    if (!hasFiles(event)) return
    const { taken, refused } = sortFiles(event.dataTransfer?.files ?? [], extensions)
    if (taken.length > 0) take(taken)
    if (refused.length > 0) refuse(refused)
  })

  return { isOver }
}
