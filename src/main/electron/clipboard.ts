import { clipboard } from 'electron'
import type { Clipboard } from '../ports'

export function createClipboard(): Clipboard {
  return { write: (text) => clipboard.writeText(text) }
}
