import { type App, dialog } from 'electron'
import type { Translate } from '../ports/words'
import type { DataFolder } from './appFolders'

/** Shows a dialog that says why the window cannot open, then ends the process with a failure. */
export function refuseToStart(app: App, reason: string, t: Translate): void {
  const title = t('startup.title')
  // For a user who started the app in a terminal.
  process.stderr.write(`${title}\n${reason}\n`)
  dialog.showErrorBox(title, reason)
  app.exit(1)
}

/** The text for the user: why the data folder cannot be used and what to do. */
export function reasonOf({ path, problem }: DataFolder, t: Translate): string {
  return `${t(`startup.${problem ?? 'unusable'}`, { path })}\n${t('startup.unchanged')}`
}
