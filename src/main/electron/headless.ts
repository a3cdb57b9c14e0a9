import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App } from 'electron'

/**
 * Makes Chromium run without a display and without log output, so that a scheduled job can run the
 * app. Call it before the app is ready. Electron 33 looks for an X server and dies by a signal unless
 * both switches are set (`headless` and `ozone-platform=headless`); see
 * https://github.com/electron/electron/issues/228. It can create pages, and therefore print PDFs, only
 * on a display, so a command that prints uses the display that is there.
 * See src/decisions/044-commands-beside-the-window.md.
 */
export function goHeadless(app: App, wantsPage: boolean): { readonly canPrint: boolean } {
  // The hidden page that prints counts as a window. Closing the last one must not end the command.
  app.on('window-all-closed', () => undefined)
  app.commandLine.appendSwitch('log-level', '3')
  app.disableHardwareAcceleration()
  const canPrint = process.platform !== 'linux' || hasDisplay(process.env)
  if (wantsPage && canPrint) return { canPrint }
  app.commandLine.appendSwitch('headless')
  if (process.platform === 'linux') app.commandLine.appendSwitch('ozone-platform', 'headless')
  return { canPrint }
}

function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/**
 * Gives Chromium a temporary folder, removed by `giveBack`, because a command must not write to the
 * data folder.
 */
export function borrowFolder(app: App): { giveBack(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'keepline-'))
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
  app.setPath('crashDumps', join(folder, 'crashes'))
  app.setAppLogsPath(join(folder, 'logs'))
  return {
    giveBack() {
      try {
        rmSync(folder, { recursive: true, force: true })
      } catch {
        // Chromium may write until the process ends. A folder that could not be removed is no
        // reason to fail.
      }
    },
  }
}

const MARK = 'isCommand'

/**
 * Takes the single-instance lock of the data folder. `isCommand` in the extra data keeps the running
 * app from raising its window.
 */
export function takeLock(app: App, dataFolder: string): boolean {
  app.setPath('userData', dataFolder)
  return app.requestSingleInstanceLock({ [MARK]: true })
}

/** True when the second start was a command, not a person who wants the window. */
export function isCommandStart(additionalData: unknown): boolean {
  return typeof additionalData === 'object' && additionalData !== null && MARK in additionalData
}

/**
 * The words that the user typed after the program's name. In a checkout `argv` also holds Electron's
 * own switches and the app's folder, which are removed here.
 */
export function typedWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const words = argv.slice(1)
  return isPackaged ? words : words.slice(words.findIndex((word) => !word.startsWith('-')) + 1)
}
