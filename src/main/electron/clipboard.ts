import { clipboard } from 'electron'
import type { Clipboard } from '../ports/desktop'
import type { Logger } from '../ports/logger'

export function createClipboard(logger: Logger): Clipboard {
  return {
    write(text) {
      clipboard.writeText(text).catch((cause: unknown) => {
        logger.error('clipboard-unwritten', cause)
      })
    },
  }
}
