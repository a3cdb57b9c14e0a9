import { type App } from 'electron'

/** BCP 47 names, best first. `--lang` on the command line speaks before the system. */
export function systemLocales(app: App): string[] {
  const asked = app.commandLine.getSwitchValue('lang')
  return [...new Set([asked, ...app.getPreferredSystemLanguages()])].filter((name) => name !== '')
}
