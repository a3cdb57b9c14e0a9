import { useEventListener } from '@vueuse/core'
import { isInTextField } from '../../composables/textField'
import { useUndo } from '../../composables/useUndo'

/**
 * Ctrl/Cmd+Z undoes the last action on every page, except in text fields, which have their own undo.
 */
export function useUndoKey(): void {
  const undo = useUndo()
  useEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, repeat } = event
    if (key.toLowerCase() !== 'z' || ctrlKey === metaKey || shiftKey || altKey || repeat) return
    if (event.defaultPrevented || isInTextField(event)) return
    event.preventDefault()
    void undo.undoLast()
  })
}
