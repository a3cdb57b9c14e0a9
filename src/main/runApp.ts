import { join } from 'node:path'
import { app, nativeTheme, protocol, session } from 'electron'
import { serveApp } from './electron/appProtocol'
import { closeTheWorld } from './electron/closedWorld'
import { createDesktop } from './electron/desktop'
import { createDialogs } from './electron/dialogs'
import { createMainWindow } from './electron/mainWindow'
import { createNotifier } from './electron/notifier'
import { isCommandStart } from './electron/headless'
import { guardDevelopmentPage, isFromPage, type Page } from './electron/page'
import { createPdfPrinter } from './electron/pdfPrinter'
import { createPowerEvents } from './electron/powerEvents'
import { refuseRequests } from './electron/quietNetwork'
import { serveReceipts } from './electron/receiptProtocol'
import type { Translator } from './services/translator'
import { createTrayView } from './electron/tray'
import { socketPathFor } from './cli/localSocket'
import { serveCommands } from './cli/runningApp'
import { composeCommandImport } from './composeCommandImport'
import { composeExports } from './composeExports'
import { composeHandlers } from './composeHandlers'
import { sendEvent } from './ipc/events'
import { registerHandlers } from './ipc/register'
import type { Clock, IdSource, Logger } from './ports'
import { createClosingService } from './services/closingService'
import { createExportPlaces } from './services/exportPlaces'
import { createLibraryCheckService } from './services/libraryCheckService'
import { createReminderService } from './services/reminderService'
import { createScheduler } from './services/scheduler'
import { createSettingsService } from './services/settingsService'
import { createTrashService } from './services/trashService'
import { createTrayService } from './services/trayService'
import { createExportFiles } from './storage/exportFiles'
import type { Storage } from './storage/openStorage'

export interface Ground {
  readonly page: Page
  readonly dataFolder: string
  readonly storage: Storage
  readonly clock: Clock
  readonly ids: IdSource
  readonly logger: Logger
  readonly translator: Translator
  readonly systemLocales: readonly string[]
  /** Speaks the language that the settings name now. */
  readonly followLanguage: () => Promise<void>
  /** The window is drawn and takes input. */
  readonly onInteractive: () => void
}

/** The second half of the composition root: Electron is ready, the records are open. */
export function runApp(ground: Ground): void {
  const { page, storage, clock, ids, logger, followLanguage } = ground
  const { cards, settings, receipts } = storage
  const { translate } = ground.translator
  const resources = join(app.getAppPath(), 'resources')
  const icon = join(resources, 'icon.png')

  closeTheWorld(app, session.defaultSession)
  refuseRequests(session.defaultSession, page.developmentUrl)
  guardDevelopmentPage(session.defaultSession, page)
  serveApp(protocol, page.folder)
  serveReceipts(protocol, page.origin, receipts, cards)

  const view = createTrayView({
    images: join(resources, 'tray'),
    platform: process.platform,
    logger,
  })
  const window = createMainWindow({
    page,
    icon,
    stateFile: join(ground.dataFolder, 'window.json'),
    logger,
    send: sendEvent,
    hidesOnClose: () => hidesOnClose(),
  })
  const dialogs = createDialogs(app, window.browserWindow, translate)
  const desktop = createDesktop()
  const actions = { show: window.show, quit: () => app.quit() }
  const tray = createTrayService({ cards, settings, clock, view, translate, actions })

  const notify = () => {
    window.send('data:changed', undefined)
    tray.refresh()
  }
  const onSettingsChanged = () => {
    const now = settings.read()
    nativeTheme.themeSource = now.theme
    window.send('settings:changed', now)
    followLanguage().then(tray.refresh, (cause: unknown) => logger.error('language-unread', cause))
  }
  const hidesOnClose = createClosingService({
    settings,
    tray: view,
    dialogs,
    logger,
    notify: onSettingsChanged,
  })
  const reminders = createReminderService({
    cards,
    ledger: storage.reminders,
    settings,
    clock,
    notifier: createNotifier(clock, icon),
    window,
    translate,
    logger,
    notify,
  })
  const checks = createLibraryCheckService({
    cards,
    receipts,
    repair: storage.repair,
    reports: storage.checks,
    clock,
    logger,
    tellProgress: (done, total) => window.send('receipts:checkProgressed', { done, total }),
  })
  const trash = createTrashService({
    cards,
    receipts,
    repair: storage.repair,
    clock,
    logger,
    notify,
  })
  const files = createExportFiles(logger)
  const places = createExportPlaces(ids, desktop)
  const print = createPdfPrinter()
  const exports = composeExports({
    ...{ storage, files, places, dialogs, window, clock, ids, logger, print },
    version: app.getVersion(),
  })
  const wake = () => {
    reminders.retrySoon()
    tick()
  }
  const tick = () => {
    window.send('clock:ticked', { now: clock.now(), timeZone: clock.timeZone() })
    tray.followDay()
    if (!view.isAvailable()) window.comeBack()
    void reminders.check()
    trash.emptyWhenDue()
    checks.checkWhenDue()
    void exports.schedule.exportWhenDue()
  }
  const scheduler = createScheduler(clock, createPowerEvents(), { tick, wake })
  const about = {
    version: app.getVersion(),
    electronVersion: process.versions.electron,
    platform: process.platform,
    systemLocales: [...ground.systemLocales],
    dataFolder: ground.dataFolder,
  }
  const ready = () => {
    ground.onInteractive()
    scheduler.begin()
    return window.markReady()
  }
  const preferences = createSettingsService(settings, logger, onSettingsChanged)
  registerHandlers(
    composeHandlers({
      ...{ storage, clock, ids, logger, dialogs, desktop, window, tray: view, about, ready },
      ...{ reminders, checks, preferences, notify, onSettingsChanged },
      ...{ files, places, exports, print },
    }),
    (event) => isFromPage(event, page) && window.isShownIn(event.sender),
    logger,
  )

  view.onActivated(() => window.show())
  view.onAvailabilityChanged((hasTray) => window.send('tray:availabilityChanged', { hasTray }))
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    if (!isCommandStart(data)) window.show()
  })
  app.on('activate', () => window.show())
  app.on('before-quit', window.letGo)
  app.on('window-all-closed', () => app.quit())
  const commands = serveCommands(
    socketPathFor(ground.dataFolder, process.platform),
    composeCommandImport({ storage, files, places, clock, logger, notify }),
    (cause) => logger.error('command-failed', cause),
  )
  app.on('will-quit', commands.stop)
  preferences.noteShippedRules()
  window.show()
}
