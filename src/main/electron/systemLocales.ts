import { type App } from 'electron'

/**
 * The user's languages as BCP 47 tags, preferred first. `--lang` on the command line comes before the
 * system's list.
 */
export function systemLocales(app: App): string[] {
  const asked = app.commandLine.getSwitchValue('lang')
  return [...new Set([asked, ...app.getPreferredSystemLanguages()])].filter((name) => name !== '')
}
