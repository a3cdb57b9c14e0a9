import { setTimeout as pause } from 'node:timers/promises'
import { app } from 'electron'
import { type Language, resolveLanguage } from '@shared/domain/settings/settings'
import { checkCommand } from '../cli/check'
import type { Command, ParsedCommand } from '../cli/command'
import { dueCommand } from '../cli/due'
import { exportCommand } from '../cli/export'
import { helpText } from '../cli/help'
import { type Importing, importCommand } from '../cli/import'
import { type Outcome, answered, refused } from '../cli/outcome'
import { askRunningApp } from '../cli/runningApp'
import { socketPlaces, surroundings } from '../cli/socketPlace'
import { composeCommandImport } from './composeCommandImport'
import { prepareDataFolder } from '../electron/dataFolder'
import { createDesktop } from '../electron/desktop'
import { takeLock } from '../electron/headless'
import { createPdfPrinter } from '../electron/pdfPrinter'
import { exportPieces } from '../exporters/exporters'
import { packZip } from '../exporters/zip'
import type { Clock, IdSource } from '../ports/clock'
import type { Logger } from '../ports/logger'
import type { Translate } from '../ports/words'
import { createChangeHub } from '../services/common/changeHub'
import { createExportPlaces } from '../services/exports/exportPlaces'
import { createExportService } from '../services/exports/exportService'
import { createLibraryCheckService } from '../services/receipts/libraryCheckService'
import { createTranslator } from '../services/common/translator'
import { createExportFiles } from '../storage/exportFiles'
import { openForReading } from '../storage/openForReading'
import { type Storage, openStorage } from '../storage/openStorage'
import { storedLanguage } from '../storage/storedLanguage'

export interface CommandNeeds {
  readonly dataFolder: string
  /** The folder in which the command was typed. */
  readonly cwd: string
  readonly clock: Clock
  readonly ids: IdSource
  readonly logger: Logger
  readonly systemLocales: readonly string[]
  readonly canPrint: boolean
}

type Reader = Extract<Command, { name: 'export' | 'due' | 'check' }>

/** Composes and runs a command, without a window. */
export async function runCommand(parsed: ParsedCommand, needs: CommandNeeds): Promise<Outcome> {
  const { dataFolder, systemLocales, clock, logger } = needs
  const language = resolveLanguage(storedLanguage(dataFolder, { clock, logger }), systemLocales)
  const { translate: t } = await createTranslator(language)
  if (!parsed.ok) {
    const { code, word } = parsed.problem
    return refused('usage', t(`commandLine.wrong.${code}`, { word }), t('commandLine.wrong.help'))
  }
  try {
    return await run(parsed.command, needs, { language, translate: t })
  } catch (cause) {
    needs.logger.error('command-failed', cause)
    return refused('failed', t('errors.internal'))
  }
}

interface Speech {
  readonly language: Language
  readonly translate: Translate
}

async function run(command: Command, needs: CommandNeeds, speech: Speech): Promise<Outcome> {
  const { dataFolder, cwd } = needs
  const { translate: t } = speech
  switch (command.name) {
    case 'help':
      return answered(helpText(command.topic, t))
    case 'version':
      return answered(`Keepline ${app.getVersion()}`)
    case 'import': {
      const problem = prepareDataFolder(dataFolder)
      if (problem) return refused('failed', t(`startup.${problem}`, { path: dataFolder }))
      return importCommand(command, { importing: importingFor(needs), cwd, translate: t })
    }
    default:
      return read(command, needs, speech)
  }
}

async function read(
  command: Reader,
  { dataFolder, cwd, clock, ids, logger, canPrint }: CommandNeeds,
  { language, translate }: Speech,
): Promise<Outcome> {
  const reading = await openForReading(dataFolder, { clock, ids, logger })
  if (!reading.ok) {
    const text = translate(`commandLine.${reading.problem}`, { path: dataFolder })
    return refused(reading.problem === 'unfinished' ? 'busy' : 'failed', text)
  }
  const { storage } = reading
  const needs = { ...storage, clock, logger, translate }
  if (command.name === 'due') return dueCommand(command, needs)
  if (command.name === 'check') {
    const tellProgress = () => undefined
    const reports = storage.checks
    const checks = createLibraryCheckService({ ...storage, reports, clock, logger, tellProgress })
    return checkCommand(command, { ...needs, checks })
  }
  const files = createExportFiles(logger)
  const exports = exportsFor(storage, { clock, logger })
  return exportCommand(command, { ...needs, files, exports, cwd, dataFolder, language, canPrint })
}

/** The export service of the window, but in this thread: there is no window to block. */
function exportsFor(storage: Storage, { clock, logger }: Pick<CommandNeeds, 'clock' | 'logger'>) {
  const { cards, settings, receipts } = storage
  return createExportService({
    cards,
    settings,
    receipts,
    clock,
    print: createPdfPrinter(),
    exporter: exportPieces,
    pack: packZip,
    files: createExportFiles(logger),
    version: app.getVersion(),
  })
}

const TRIES = 20
const PAUSE_MS = 250

/**
 * Lets the running app import, or imports here under the lock. Waits for an app that is just starting.
 */
function importingFor({ dataFolder, clock, ids, logger }: CommandNeeds): Importing {
  const around = surroundings()
  const places = socketPlaces(dataFolder, around)
  return async (request) => {
    for (let left = TRIES; left > 0; left -= 1) {
      const reply = await askRunningApp(places, around.userId, request)
      if (reply !== null) return reply
      if (takeLock(app, dataFolder)) {
        const storage = openStorage(dataFolder, { clock, ids, logger })
        const files = createExportFiles(logger)
        const places = createExportPlaces(ids, createDesktop())
        // Nobody listens: there is no window, no tray, and no reminder in this process.
        const changes = createChangeHub(logger)
        const here = composeCommandImport({ storage, files, places, clock, logger, changes })
        return { is: 'answered', result: await here(request) }
      }
      await pause(PAUSE_MS)
    }
    return { is: 'busy' }
  }
}
