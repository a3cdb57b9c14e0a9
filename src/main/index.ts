import { app, nativeTheme } from 'electron'
import { nanoid } from 'nanoid'
import { resolveLanguage } from '@shared/domain/settings'
import { openDataFolder } from './electron/appFolders'
import { currentBus } from './electron/busIdentity'
import { createClock } from './electron/clock'
import { lostBus } from './electron/crashGuard'
import { createLogger } from './electron/logger'
import { setAppMenu } from './electron/menu'
import { collectRequests } from './electron/outsideRequests'
import { pageOf } from './electron/page'
import { silenceChromium } from './electron/quietNetwork'
import { reasonOf, refuseToStart } from './electron/refusal'
import { declareSchemes } from './electron/schemes'
import { systemLocales } from './electron/systemLocales'
import { withoutOverlongRequests } from './services/openRequests'
import { createTranslator } from './services/translator'
import { runApp } from './runApp'
import { openStorage } from './storage/openStorage'

const isDevelopment = !app.isPackaged
const { env } = process
const page = pageOf(app, (isDevelopment && env['ELECTRON_RENDERER_URL']) || null)
const clock = createClock(isDevelopment ? env['KEEPLINE_NOW'] : undefined)
const locales = systemLocales(app)

declareSchemes()
silenceChromium(app, page.developmentUrl)
setAppMenu(app, process.platform, isDevelopment)
const followRequests = collectRequests(app)
const folder = openDataFolder(app, process.argv, process.cwd())
// Nothing is awaited at the top level: Electron becomes ready only once this file has run.
const busBefore = lostBus(process.argv)
const shorterCommand = withoutOverlongRequests(process.argv)
if (shorterCommand !== null) startAnew(shorterCommand)
else if (folder.problem !== null) void refuse()
else if (busBefore !== null) void comeBack(busBefore)
else takeTurn()

function takeTurn(): void {
  if (app.requestSingleInstanceLock()) void start()
  else app.quit()
}

/** Only where the session went away was the app's end nobody's wish. */
async function comeBack(before: string): Promise<void> {
  if ((await currentBus(clock)) === before) app.exit()
  else takeTurn()
}

function startAnew(command: readonly string[]): void {
  app.relaunch({ args: command.slice(1) })
  app.exit()
}

async function refuse(): Promise<void> {
  const { translate } = await createTranslator(resolveLanguage('system', locales))
  await app.whenReady()
  refuseToStart(app, reasonOf(folder, translate), translate)
}

async function start(): Promise<void> {
  const logger = createLogger(app.getPath('logs'), clock, isDevelopment)
  const translator = await createTranslator(resolveLanguage('system', locales))
  try {
    const ids = { newId: () => nanoid() }
    const storage = openStorage(folder.path, { clock, ids, logger })
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
