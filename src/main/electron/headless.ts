import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App } from 'electron'

/**
 * Chromium without a display, a desktop or a word of its own, so that a scheduled job can run the app.
 * Before the app is ready. Electron 33 looks for an X server, and ends with a signal, unless it is told
 * both: to be headless, and to draw nowhere. Pages, and so PDFs, it makes only on a display: a command
 * that wants one takes the display that is there.
 * See src/decisions/044-commands-beside-the-window.md.
 */
export function goHeadless(app: App, wantsPage: boolean): { readonly canPrint: boolean } {
  // A hidden page that prints is a window, too: the last one closed does not end a command.
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

/** A place for Chromium's files that is gone afterwards: the data folder is not to be touched. */
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
        // Chromium writes to the last; an empty folder of the system's is no reason to fail.
      }
    },
  }
}

const MARK = 'isCommand'

/** Like another window's start it asks for the folder alone; unlike one it raises no window. */
export function takeLock(app: App, dataFolder: string): boolean {
  app.setPath('userData', dataFolder)
  return app.requestSingleInstanceLock({ [MARK]: true })
}

/** Whether it was a command that found the folder taken. */
export function isCommandStart(additionalData: unknown): boolean {
  return typeof additionalData === 'object' && additionalData !== null && MARK in additionalData
}

/**
 * The words behind the program's name. In a checkout Electron itself comes first, then the folder of
 * the app, with Electron's own switches before it.
 */
export function typedWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const words = argv.slice(1)
  return isPackaged ? words : words.slice(words.findIndex((word) => !word.startsWith('-')) + 1)
}
