import { useEventListener } from '@vueuse/core'
import { ref } from 'vue'
import { sortFiles } from '../../components/dropZoneFiles'

/**
 * Accepts files dropped anywhere in the window, unless a drop zone already took them and marked the
 * event.
 */
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
  // When the drag only moves to another element, a dragover follows.
  useEventListener(window, 'dragleave', () => (isOver.value = false))
  // In the capture phase, because the zone stops its own drops from bubbling.
  useEventListener(window, 'drop', () => (isOver.value = false), { capture: true })
  useEventListener(document, 'drop', (event) => {
    if (!hasFiles(event)) return
    const { taken, refused } = sortFiles(event.dataTransfer?.files ?? [], extensions)
    if (taken.length > 0) take(taken)
    if (refused.length > 0) refuse(refused)
  })

  return { isOver }
}
