import { useEventListener } from '@vueuse/core'
import { isInTextField } from '../../composables/textField'

export interface ViewerCommands {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
  /** Goes to the next or previous receipt; false when the key should scroll instead. */
  readonly step: (by: 1 | -1) => boolean
  /** Goes to the next or previous page; false when there are no pages. */
  readonly turn: (by: 1 | -1) => boolean
}

/** The viewer's keys, active while nothing is in front of it. */
export function useViewerKeys(commands: ViewerCommands, isInFront: () => boolean): void {
  const done = (command: () => void) => () => {
    command()
    return true
  }
  const keys: Readonly<Record<string, () => boolean>> = {
    '+': done(commands.zoomIn),
    '=': done(commands.zoomIn),
    '-': done(commands.zoomOut),
    '0': done(commands.fit),
    ArrowLeft: () => commands.step(-1),
    ArrowRight: () => commands.step(1),
    PageUp: () => commands.turn(-1),
    PageDown: () => commands.turn(1),
  }
  useEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || isInTextField(event) || !isInFront()) return
    if (keys[event.key]?.()) event.preventDefault()
  })
}
