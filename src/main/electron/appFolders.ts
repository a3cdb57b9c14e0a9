import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App } from 'electron'
import { type DataFolderProblem, prepareDataFolder, requestedDataFolder } from './dataFolder'

export interface DataFolder {
  readonly path: string
  /** Named by who started the app, other than where it is by default. */
  readonly isChosen: boolean
  /** Why it cannot be used; then nothing of ours, nor of Chromium's, was put into it. */
  readonly problem: DataFolderProblem | null
}

/** The folder named on the command line, else the system's usual place for it. */
export function dataFolderPath(app: App, argv: readonly string[], cwd: string): string {
  return requestedDataFolder(argv, cwd) ?? app.getPath('userData')
}

/** Before anything else of the app: where its files lie, the user's records apart from Chromium's. */
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

/** Chromium wants a place for its files even to show one message. */
function temporaryFolder(app: App): string {
  const folder = mkdtempSync(join(tmpdir(), 'keepline-'))
  app.on('quit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
