import { clipboard } from 'electron'
import type { Clipboard } from '../ports/desktop'
import type { Logger } from '../ports/logger'

export function createClipboard(logger: Logger): Clipboard {
  return {
    write(text) {
      // Electron 33 answers with nothing, at once, and newer ones with a promise; either may refuse.
      const writeText = async () => clipboard.writeText(text)
      writeText().catch((cause: unknown) => logger.error('clipboard-unwritten', cause))
    },
  }
}
