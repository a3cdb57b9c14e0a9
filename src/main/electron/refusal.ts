import { type App, dialog } from 'electron'
import type { Translate } from '../ports/words'
import type { DataFolder } from './appFolders'

/** Says in a dialog of its own why there will be no window, then ends with a failure. */
export function refuseToStart(app: App, reason: string, t: Translate): void {
  const title = t('startup.title')
  // For who started it in a terminal.
  process.stderr.write(`${title}\n${reason}\n`)
  dialog.showErrorBox(title, reason)
  app.exit(1)
}

/** Why the data folder cannot be used, and what to do. */
export function reasonOf({ path, problem }: DataFolder, t: Translate): string {
  return `${t(`startup.${problem ?? 'unusable'}`, { path })}\n${t('startup.unchanged')}`
}
