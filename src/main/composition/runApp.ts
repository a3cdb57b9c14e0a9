import { join } from 'node:path'
import { app, nativeTheme, protocol, session } from 'electron'
import { createLibraryRevisions } from '@shared/contract/libraryNews'
import { serveApp } from '../electron/appProtocol'
import { createClipboard } from '../electron/clipboard'
import { closeTheWorld } from '../electron/closedWorld'
import { currentBus } from '../electron/busIdentity'
import { finishBeforeQuit } from '../electron/finishBeforeQuit'
import { guardAgainstLostBus } from '../electron/crashGuard'
import { createDesktop } from '../electron/desktop'
import { type LoginStart, createSystemLoginItem, loginStart } from '../electron/loginItem'
import { createNotifier } from '../electron/notifier'
import type { RequestFollower } from '../electron/outsideRequests'
import { guardDevelopmentPage, isFromPage, type Page } from '../electron/page'
import { createPdfPrinter } from '../electron/pdfPrinter'
import { createPowerEvents } from '../electron/powerEvents'
import { refuseRequests } from '../electron/quietNetwork'
import { serveReceipts } from '../electron/receiptProtocol'
import { createSessionBus } from '../electron/sessionBus'
import type { Translator } from '../services/common/translator'
import { serveCommands } from '../cli/commandServer'
import { socketPlaces, surroundings } from '../cli/socketPlace'
import { composeBackups } from './composeBackups'
import { composeCommandBackup } from './composeCommandBackup'
import { composeCommandImport } from './composeCommandImport'
import { composeCommandRestore } from './composeCommandRestore'
import { composeExports } from './composeExports'
import { composeHandlers } from './composeHandlers'
import { composeReminders } from './composeReminders'
import { composeWindow } from './composeWindow'
import { followChanges } from './followChanges'
import { registerHandlers } from '../ipc/line'
import type { Clock, IdSource } from '../ports/clock'
import type { LoginItem } from '../ports/desktop'
import type { Logger } from '../ports/logger'
import { createChangeHub } from '../services/common/changeHub'
import { createExportPlaces } from '../services/exports/exportPlaces'
import { type RemoveReceipts, removeFreedReceipts } from '../services/receipts/freedReceipts'
import { createLibraryCheckService } from '../services/receipts/libraryCheckService'
import { AT_LOGIN } from '../services/app/openRequests'
import { createScheduler } from '../services/app/scheduler'
import { createSettingsService } from '../services/settings/settingsService'
import { createStartAtLogin } from '../services/settings/startAtLogin'
import { createOutsideWatch } from '../services/cards/outsideChanges'
import { createPurge } from '../services/cards/purge'
import { createRestoreService } from '../services/snapshots/restoreService'
import { createSnapshotKeeper } from '../services/snapshots/snapshotKeeper'
import { createTrashService } from '../services/cards/trashService'
import { createTrayService } from '../services/tray/trayService'
import { createAutostartEntry } from '../storage/autostartEntry'
import { createExportFiles } from '../storage/exportFiles'
import type { Storage } from '../storage/openStorage'

export interface AppNeeds {
  readonly page: Page
  readonly dataFolder: string
  /**
   * True when the data folder was named on the command line, so that a start at login must name it
   * too.
   */
  readonly isFolderChosen: boolean
  readonly storage: Storage
  readonly clock: Clock
  readonly ids: IdSource
  readonly logger: Logger
  readonly translator: Translator
  readonly systemLocales: readonly string[]
  /** Switches to the language in the settings. */
  readonly followLanguage: () => Promise<void>
  /** Sets who handles requests of other programs, including those that have waited. */
  readonly followRequests: (follower: RequestFollower) => void
  /** Called when the window is drawn and takes input. */
  readonly onInteractive: () => void
}

/** Composes the app with its window. Call it when Electron is ready and the records are open. */
export function runApp(needs: AppNeeds): void {
  const { page, storage, clock, ids, logger, followLanguage } = needs
  const { cards, settings, receipts, repair, snapshots } = storage
  const { translate } = needs.translator
  const resources = join(app.getAppPath(), 'resources')
  const icon = join(resources, 'icon.png')

  closeTheWorld(app, session.defaultSession)
  refuseRequests(session.defaultSession, page.developmentUrl)
  guardDevelopmentPage(session.defaultSession, page)
  serveApp(protocol, page.folder)
  serveReceipts(protocol, page.origin, receipts, cards)

  const { platform } = process
  const changes = createChangeHub(logger)
  const library = createLibraryRevisions(() => ({
    documents: cards.all(),
    damaged: repair.damaged(),
  }))
  const removeReceipts: RemoveReceipts = (freed) => removeFreedReceipts(freed, storage)
  const keeper = createSnapshotKeeper({ snapshots, removeReceipts, clock, logger, changes })
  const restores = createRestoreService({ ...storage, clock, changes })
  const bus = createSessionBus(clock, logger)
  const common = { storage, clock, ids, logger, translate, changes }
  const { window, view, dialogs, guard, start } = composeWindow({
    ...common,
    app,
    page,
    platform,
    bus,
    resources,
    settings,
    dataFolder: needs.dataFolder,
    followRequests: needs.followRequests,
  })
  const desktop = createDesktop()
  const power = createPowerEvents()
  const reminders = composeReminders({
    ...common,
    notifier: createNotifier({ platform, bus, clock, iconFile: icon, translate, logger }),
    power,
    window,
  })
  const files = createExportFiles(logger)
  const places = createExportPlaces(ids, desktop)
  const print = createPdfPrinter()
  // What people and the disk see of a service's work.
  const doors = { window, dialogs, files, places, print }
  const { dataFolder } = needs
  const version = app.getVersion()
  const exports = composeExports({ ...common, ...doors, version })
  const backups = composeBackups({ ...common, ...doors, restores, dataFolder, version })
  const tray = createTrayService({
    cards,
    settings,
    clock,
    view,
    translate,
    show: (destination) => window.show(destination),
    repair: storage.repair,
    clipboard: createClipboard(logger),
    reminders: reminders.commands,
    exports: storage.exports,
    backups: storage.backups,
    exportAgain: () => void exports.fromTray(),
    quit: () => app.quit(),
  })
  followChanges(changes, {
    library,
    settings,
    views: storage.views,
    exportMemory: storage.exports,
    backupMemory: storage.backups,
    window,
    tray,
    reminders,
    snapshots: keeper,
    followAppearance() {
      nativeTheme.themeSource = settings.read().theme
      followLanguage().then(
        () => tray.refresh(),
        (cause: unknown) => {
          logger.error('language-unread', cause)
        },
      )
    },
  })
  const checks = createLibraryCheckService({
    cards,
    receipts,
    snapshots,
    repair,
    reports: storage.checks,
    clock,
    logger,
    tellProgress: (done, total) => window.send('receipts:checkProgressed', { done, total }),
  })
  const purge = createPurge({ cards, snapshots, removeReceipts, changes })
  const trash = createTrashService({
    cards,
    purge,
    clock,
    logger,
    guard: storage.guard,
    days: storage.dayCount,
    imports: storage.imports,
  })
  changes.subscribe(({ what }) => {
    if (what === 'cards') trash.note()
  })
  const outside = createOutsideWatch(storage.outside, changes)
  // Who comes back to the window may have changed something elsewhere.
  app.on('browser-window-focus', () => outside.look())
  const tick = () => {
    outside.look()
    window.send('clock:ticked', { now: clock.now(), timeZone: clock.timeZone() })
    tray.followClock()
    guard()
    void reminders.check()
    trash.emptyWhenDue()
    checks.checkWhenDue()
    void exports.schedule.exportWhenDue()
    void backups.schedule.backUpWhenDue()
    keeper.follow()
  }
  const wake = () => {
    reminders.retry()
    tick()
  }
  const scheduler = createScheduler(clock, power, { tick, wake })
  const about = {
    version: app.getVersion(),
    electronVersion: process.versions.electron,
    platform: process.platform,
    systemLocales: [...needs.systemLocales],
    dataFolder: needs.dataFolder,
  }
  const ready = () => {
    needs.onInteractive()
    scheduler.begin()
    return window.markReady()
  }
  const itself = loginStartOf(needs)
  const login = createStartAtLogin(settings, loginItemOf(itself, logger), logger)
  const preferences = createSettingsService(settings, logger, changes, login)
  registerHandlers(
    composeHandlers({
      ...common,
      ...doors,
      desktop,
      tray: view,
      about,
      ready,
      reminders: reminders.commands,
      checks,
      preferences,
      library,
      exports,
      backups,
      restores,
      removeReceipts,
      purge,
    }),
    (event) => isFromPage(event, page) && window.isShownIn(event.sender),
    logger,
  )

  const around = surroundings()
  const commands = serveCommands(
    socketPlaces(needs.dataFolder, around),
    {
      importFile: composeCommandImport({ storage, files, places, clock, logger, changes }),
      restore: composeCommandRestore({ storage, restores }),
      restoreBackup: composeCommandBackup({ storage, restores, logger }),
    },
    { userId: around.userId, onError: (cause) => logger.error('command-failed', cause) },
  )
  app.on('will-quit', () => commands.stop())
  app.on('will-quit', () => preferences.finish())
  finishBeforeQuit(app, clock, keeper)
  login.read()
  preferences.noteShippedRules()
  restores.finishRestoring().catch((cause: unknown) => logger.error('not-restored', cause))
  start(() => scheduler.begin())
  if (platform === 'linux') {
    const onQuit = (listen: () => void) => void app.on('quit', listen)
    const busNow = () => currentBus(clock)
    const { command } = itself
    guardAgainstLostBus({ clock, logger, onQuit, busNow, command, argv: process.argv })
  }
}

function loginStartOf({ dataFolder, isFolderChosen }: AppNeeds): LoginStart {
  return loginStart({
    executable: process.execPath,
    checkout: app.isPackaged ? null : app.getAppPath(),
    env: process.env,
    hasSandbox: !app.commandLine.hasSwitch('no-sandbox'),
    dataFolder: isFolderChosen ? dataFolder : null,
    atLogin: AT_LOGIN,
  })
}

function loginItemOf(entry: LoginStart, logger: Logger): LoginItem {
  if (process.platform !== 'linux') return createSystemLoginItem(app, process.platform, entry)
  const { name, command } = entry
  return createAutostartEntry(
    {
      folder: join(app.getPath('appData'), 'autostart'),
      fileName: `${name}.desktop`,
      name: 'Keepline 保号簿',
      command,
    },
    logger,
  )
}
