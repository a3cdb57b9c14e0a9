import { useEventListener } from '@vueuse/core'
import { useUndo } from '../../composables/useUndo'

/** Fields that have an undo of their own: there the key belongs to the text. */
const TEXT_FIELDS =
  'textarea, [contenteditable=""], [contenteditable=true], input:not([type=checkbox], [type=radio], [type=button], [type=range])'

export function isInTextField({ target }: Event): boolean {
  return target instanceof Element && target.matches(TEXT_FIELDS)
}

/** Ctrl/Cmd+Z takes back what was done last, on every page. */
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
