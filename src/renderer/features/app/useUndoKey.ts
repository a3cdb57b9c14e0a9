import { useEventListener } from '@vueuse/core'
import { isInTextField } from '../../composables/textField'
import { useUndo } from '../../composables/useUndo'

/** Ctrl/Cmd+Z takes back what was done last, on every page; in a text field it belongs to the text. */
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
