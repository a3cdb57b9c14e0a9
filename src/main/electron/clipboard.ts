import { clipboard } from 'electron'
import type { Clipboard } from '../ports/desktop'

export function createClipboard(): Clipboard {
  return { write: (text) => clipboard.writeText(text) }
}
