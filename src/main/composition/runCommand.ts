import { setTimeout as pause } from 'node:timers/promises'
import { app } from 'electron'
import { type Language, resolveLanguage } from '@shared/domain/settings/languages'
import type { Result } from '@shared/contract/result'
import type { Asked, Asking } from '../cli/asked'
import { backupCommand } from '../cli/backup'
import { checkCommand } from '../cli/check'
import type { Command, ParsedCommand } from '../cli/command'
import { dueCommand } from '../cli/due'
import { exportCommand } from '../cli/export'
import { helpText } from '../cli/help'
import { importCommand } from '../cli/import'
import type { ImportAnswer, ImportRequest } from '../cli/importFile'
import { type Outcome, answered, refused } from '../cli/outcome'
import { readPassphrase } from '../cli/passphrase'
import { restoreCommand } from '../cli/restore'
import type { RestoreAnswer, RestoreRequest } from '../cli/restoreSnapshot'
import { restoreBackupCommand } from '../cli/restoreBackup'
import type { RestoreBackupAnswer, RestoreBackupRequest } from '../cli/restoreFromBackup'
import {
  type AppAddress,
  askToImport,
  askToRestore,
  askToRestoreBackup,
} from '../cli/commandClient'
import { snapshotsCommand } from '../cli/snapshots'
import { socketPlaces, surroundings } from '../cli/socketPlace'
import { verifyCommand } from '../cli/verifyBackup'
import { composeCommandBackup } from './composeCommandBackup'
import { composeCommandImport } from './composeCommandImport'
import { composeCommandRestore } from './composeCommandRestore'
import { prepareDataFolder } from '../electron/dataFolder'
import { createDesktop } from '../electron/desktop'
import { takeLock } from '../electron/headless'
import { createPdfPrinter } from '../electron/pdfPrinter'
import { exportPieces } from '../exporters/exporters'
import { packZip } from '../exporters/zip'
import type { Clock, IdSource } from '../ports/clock'
import type { Logger } from '../ports/logger'
import type { Translate } from '../ports/words'
import { type Changes, createChangeHub } from '../services/common/changeHub'
import { createExportPlaces } from '../services/exports/exportPlaces'
import { createExportService } from '../services/exports/exportService'
import { createLibraryCheckService } from '../services/receipts/libraryCheckService'
import { type RestoreService, createRestoreService } from '../services/snapshots/restoreService'
import { createSnapshotService } from '../services/snapshots/snapshotService'
import { createTranslator } from '../services/common/translator'
import backupThread from '../storage/backupFiles/thread/backupThread?modulePath'
import { backupsInThread } from '../storage/backupFiles/thread/backupsInThread'
import { createExportFiles } from '../storage/exportFiles'
import { type ReadingProblem, accessProblem, openForReading } from '../storage/openForReading'
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

type Reader = Extract<Command, { name: 'export' | 'due' | 'check' | 'snapshots' }>

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
    case 'restore': {
      const problem = accessProblem(dataFolder)
      if (problem) return refused('failed', t(`commandLine.${problem}`, { path: dataFolder }))
      const { clock } = needs
      return restoreCommand(command, { restoring: restoringFor(needs), clock, translate: t })
    }
    case 'restoreBackup': {
      // On a new computer there is nothing yet to restore into.
      const problem = prepareDataFolder(dataFolder)
      if (problem) return refused('failed', t(`startup.${problem}`, { path: dataFolder }))
      const typed = await readPassphrase(command.passphrase, { cwd, typed: process.stdin })
      if (!typed.ok) return refused('failed', t(`commandLine.passphrase.${typed.problem}`))
      const { passphrase } = typed
      const restoring = restoringBackupFor(needs)
      return restoreBackupCommand(command, {
        restoring,
        passphrase,
        cwd,
        clock: needs.clock,
        translate: t,
      })
    }
    case 'backup':
      return backUp(command, needs, speech)
    default:
      return read(command, needs, speech)
  }
}

async function backUp(
  command: Extract<Command, { name: 'backup' }>,
  needs: CommandNeeds,
  { translate: t }: Speech,
): Promise<Outcome> {
  const { dataFolder, cwd, clock } = needs
  const reading = await openForReading(dataFolder, needs)
  if (!reading.ok && !command.onlyVerifies) return nothingToRead(reading.problem, dataFolder, t)
  const typed = await readPassphrase(command.passphrase, { cwd, typed: process.stdin })
  if (!typed.ok) return refused('failed', t(`commandLine.passphrase.${typed.problem}`))
  const { passphrase } = typed
  const backups = backupsInThread(backupThread)
  const common = { backups, passphrase, cwd, clock, translate: t }
  if (command.onlyVerifies) {
    const library = reading.ok ? reading.storage.cards.all() : null
    return verifyCommand(command, { ...common, library })
  }
  const files = createExportFiles(needs.logger)
  return backupCommand(command, { ...common, files, dataFolder, version: app.getVersion() })
}

function nothingToRead(problem: ReadingProblem, path: string, t: Translate): Outcome {
  return refused(
    problem === 'unfinished' ? 'busy' : 'failed',
    t(`commandLine.${problem}`, { path }),
  )
}

async function read(
  command: Reader,
  { dataFolder, cwd, clock, ids, logger, canPrint }: CommandNeeds,
  { language, translate }: Speech,
): Promise<Outcome> {
  const reading = await openForReading(dataFolder, { clock, ids, logger })
  if (!reading.ok) return nothingToRead(reading.problem, dataFolder, translate)
  const { storage } = reading
  const needs = { ...storage, clock, logger, translate }
  if (command.name === 'due') return dueCommand(command, needs)
  if (command.name === 'snapshots') {
    const removeReceipts = () => Promise.resolve(0)
    const snapshots = createSnapshotService({ ...storage, removeReceipts })
    return snapshotsCommand(command, { ...needs, snapshots })
  }
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

function importingFor(needs: CommandNeeds): Asking<ImportRequest, ImportAnswer> {
  return asWriter(needs, askToImport, ({ storage, changes }) => {
    const { clock, ids, logger } = needs
    const files = createExportFiles(logger)
    const places = createExportPlaces(ids, createDesktop())
    return composeCommandImport({ storage, files, places, clock, logger, changes })
  })
}

function restoringFor(needs: CommandNeeds): Asking<RestoreRequest, RestoreAnswer> {
  return asWriter(needs, askToRestore, composeCommandRestore)
}

function restoringBackupFor(
  needs: CommandNeeds,
): Asking<RestoreBackupRequest, RestoreBackupAnswer> {
  const { logger } = needs
  return asWriter(needs, askToRestoreBackup, ({ storage, restores }) =>
    composeCommandBackup({ storage, restores, logger }),
  )
}

interface Writer {
  readonly storage: Storage
  readonly changes: Changes
  readonly restores: RestoreService
}

/**
 * Lets the running app do it, or does it here under the lock. Waits for an app that is just starting.
 */
function asWriter<Request, Answer>(
  { dataFolder, clock, ids, logger }: CommandNeeds,
  askApp: (app: AppAddress, request: Request) => Promise<Asked<Answer> | null>,
  compose: (writer: Writer) => (request: Request) => Promise<Result<Answer>>,
): Asking<Request, Answer> {
  const around = surroundings()
  const running = { places: socketPlaces(dataFolder, around), userId: around.userId }
  return async (request) => {
    for (let left = TRIES; left > 0; left -= 1) {
      const reply = await askApp(running, request)
      if (reply !== null) return reply
      if (takeLock(app, dataFolder)) {
        const storage = openStorage(dataFolder, { clock, ids, logger })
        // Nobody listens: there is no window, no tray, and no reminder in this process.
        const changes = createChangeHub(logger)
        const restores = createRestoreService({ ...storage, clock, changes })
        // Otherwise the next start would finish it over what this command writes.
        await restores.finishRestoring()
        const here = compose({ storage, changes, restores })
        return { is: 'answered', result: await here(request) }
      }
      await pause(PAUSE_MS)
    }
    return { is: 'busy' }
  }
}
