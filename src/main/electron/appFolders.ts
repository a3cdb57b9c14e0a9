import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App } from 'electron'
import { type DataFolderProblem, prepareDataFolder, requestedDataFolder } from './dataFolder'

export interface DataFolder {
  readonly path: string
  /** True when the command line named a folder other than the default one. */
  readonly isChosen: boolean
  /**
   * Why the folder cannot be used; null when it can. When it cannot, neither we nor Chromium write
   * anything into it.
   */
  readonly problem: DataFolderProblem | null
}

/** The folder named on the command line, else the system's usual place for it. */
export function dataFolderPath(app: App, argv: readonly string[], cwd: string): string {
  return requestedDataFolder(argv, cwd) ?? app.getPath('userData')
}

/**
 * Chooses and prepares the data folder and points Electron's own paths into it; Chromium's files get a
 * subfolder (`session`), apart from the user's records. Call it before anything else touches `app`.
 */
export function openDataFolder(app: App, argv: readonly string[], cwd: string): DataFolder {
  const usual = app.getPath('userData')
  const path = dataFolderPath(app, argv, cwd)
  const problem = prepareDataFolder(path)
  const place = problem === null ? path : temporaryFolder(app)
  const session = join(place, 'session')
  mkdirSync(session, { recursive: true, mode: 0o700 })
  app.setPath('userData', place)
  app.setPath('sessionData', session)
  app.setPath('crashDumps', join(session, 'crashes'))
  app.setAppLogsPath(join(place, 'logs'))
  return { path, isChosen: path !== usual, problem }
}

/** Chromium needs a folder for its files even to show one error message. */
function temporaryFolder(app: App): string {
  const folder = mkdtempSync(join(tmpdir(), 'keepline-'))
  app.on('quit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
