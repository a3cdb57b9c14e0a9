import { join } from 'node:path'
import { app, nativeTheme } from 'electron'
import { newId } from '@shared/domain/base/newId'
import { resolveLanguage } from '@shared/domain/settings/languages'
import type { ParsedCommand } from './cli/command'
import { commandOf } from './cli/commandOf'
import { tell } from './cli/terminal'
import { type DataFolder, dataFolderPath, openDataFolder } from './electron/appFolders'
import { currentBus } from './electron/busIdentity'
import { createClock } from './electron/clock'
import { lostBus } from './electron/crashGuard'
import { borrowFolder, goHeadless, typedWords } from './electron/headless'
import { createLogger, errorsOnly } from './electron/logger'
import { setAppMenu } from './electron/menu'
import { collectRequests } from './electron/outsideRequests'
import { pageOf } from './electron/page'
import { silenceChromium } from './electron/quietNetwork'
import { reasonOf, refuseToStart } from './electron/refusal'
import { declareSchemes } from './electron/schemes'
import { systemLocales } from './electron/systemLocales'
import { systemZone } from './electron/systemZone'
import { AT_LOGIN, withoutOverlongRequests } from './services/app/openRequests'
import { createTranslator } from './services/common/translator'
import { runApp } from './composition/runApp'
import { runCommand } from './composition/runCommand'
import { openStorage } from './storage/openStorage'

const isDevelopment = !app.isPackaged
const { env } = process
const page = pageOf(app, (isDevelopment && env['ELECTRON_RENDERER_URL']) || null)
const zone = systemZone()
const clock = createClock(isDevelopment ? env['KEEPLINE_NOW'] : undefined, zone)
const locales = systemLocales(app)

const command = commandOf(typedWords(process.argv, app.isPackaged))

declareSchemes()
silenceChromium(app, page.developmentUrl)
// Do not await at the top level: Electron becomes ready only after this file has run.
const shorterCommand = withoutOverlongRequests(process.argv)
if (command !== null) void answer(command)
else if (shorterCommand !== null) startAnew(shorterCommand)
else openWindow()

async function answer(parsed: ParsedCommand): Promise<void> {
  const dataFolder = dataFolderPath(app, process.argv, process.cwd())
  const wantsPage = parsed.ok && parsed.command.name === 'export' && parsed.command.format === 'pdf'
  const { canPrint } = goHeadless(app, wantsPage)
  const borrowed = borrowFolder(app)
  const logger = errorsOnly(createLogger(join(dataFolder, 'logs'), clock, false))
  const ids = { newId }
  const needs = {
    dataFolder,
    cwd: process.cwd(),
    clock,
    ids,
    logger,
    systemLocales: locales,
    canPrint,
  }
  await app.whenReady()
  await tell(await runCommand(parsed, needs))
  borrowed.giveBack()
  app.exit(Number(process.exitCode))
}

type Ask = ReturnType<typeof collectRequests>

function openWindow(): void {
  setAppMenu(app, process.platform, isDevelopment)
  const followRequests = collectRequests(app)
  const folder = openDataFolder(app, process.argv, process.cwd())
  const busBefore = lostBus(process.argv)
  if (folder.problem !== null) void refuse(folder)
  else if (busBefore !== null) void comeBack(busBefore, folder, followRequests)
  else takeTurn(folder, followRequests)
}

function takeTurn(folder: DataFolder, followRequests: Ask): void {
  if (app.requestSingleInstanceLock()) void start(folder, followRequests)
  else app.quit()
}

/**
 * Started again by the crash guard. If the session bus is still the one from before, the app was
 * killed on purpose, so it ends; otherwise its session went away and it goes on.
 */
async function comeBack(before: string, folder: DataFolder, followRequests: Ask): Promise<void> {
  if ((await currentBus(clock)) === before) app.exit()
  else takeTurn(folder, followRequests)
}

function startAnew(shorter: readonly string[]): void {
  app.relaunch({ args: shorter.slice(1) })
  app.exit()
}

async function refuse(folder: DataFolder): Promise<void> {
  const { translate } = await createTranslator(resolveLanguage('system', locales))
  await app.whenReady()
  refuseToStart(app, reasonOf(folder, translate), translate)
}

async function start(folder: DataFolder, followRequests: Ask): Promise<void> {
  const logger = createLogger(app.getPath('logs'), clock, isDevelopment)
  if (zone.isGuessed()) logger.info('time-zone-guessed', { zone: zone.read() })
  const translator = await createTranslator(resolveLanguage('system', locales))
  try {
    const ids = { newId }
    // The entry that starts us at login was made from within these records: they are expected there.
    const isExpected = process.argv.includes(AT_LOGIN)
    const storage = openStorage(folder.path, { clock, ids, logger, isExpected })
    const followLanguage = () =>
      translator.speak(resolveLanguage(storage.settings.read().language, locales))
    await followLanguage()
    nativeTheme.themeSource = storage.settings.read().theme
    await app.whenReady()
    runApp({
      page,
      dataFolder: folder.path,
      isFolderChosen: folder.isChosen,
      storage,
      clock,
      ids,
      logger,
      translator,
      systemLocales: locales,
      followLanguage,
      followRequests,
      onInteractive: () => {
        if (env['KEEPLINE_BENCH'] === '1') process.stdout.write('keepline:interactive\n')
      },
    })
  } catch (cause) {
    logger.error('start-failed', cause)
    await app.whenReady()
    refuseToStart(app, translator.translate('startup.failed'), translator.translate)
  }
}
