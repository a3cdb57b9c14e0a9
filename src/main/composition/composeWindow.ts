import { join } from 'node:path'
import type { App } from 'electron'
import { createDialogs } from '../electron/dialogs'
import { type AppWindow, createMainWindow } from '../electron/mainWindow'
import { type RequestFollower, claimLinks } from '../electron/outsideRequests'
import type { Page } from '../electron/page'
import type { SessionBus } from '../electron/sessionBus'
import { createTrayView } from '../electron/tray'
import { sendEvent } from '../ipc/line'
import type { Clock } from '../ports/clock'
import type { Dialogs } from '../ports/desktop'
import type { Logger } from '../ports/logger'
import type { SettingsRepository } from '../ports/records'
import type { TrayView } from '../ports/tray'
import type { Translate } from '../ports/words'
import { createClosingService } from '../services/app/closingService'
import type { Changes } from '../services/common/changeHub'
import { AT_LOGIN, createOpenRequests, hasOpenRequest } from '../services/app/openRequests'
import { createWindowGuard } from '../services/app/windowGuard'

interface Needs {
  readonly app: App
  readonly page: Page
  readonly platform: NodeJS.Platform
  readonly bus: SessionBus
  readonly resources: string
  readonly dataFolder: string
  readonly settings: SettingsRepository
  readonly clock: Clock
  readonly logger: Logger
  readonly translate: Translate
  readonly followRequests: (follower: RequestFollower) => void
  readonly changes: Changes
}

export interface ComposedWindow {
  readonly window: AppWindow
  readonly view: TrayView
  readonly dialogs: Dialogs
  /** Call it at every tick: a window out of reach comes back. */
  readonly guard: () => void
  /**
   * Call it when everything is composed. Shows the window, or after a start at login calls
   * `whenHidden` instead.
   */
  readonly start: (whenHidden: () => void) => void
}

/** Composes the window and the tray icon, and how they are opened and closed. */
export function composeWindow(needs: Needs): ComposedWindow {
  const { app, platform, bus, resources, settings, clock, logger } = needs
  const { argv } = process
  const view = createTrayView({ images: join(resources, 'tray'), platform, bus })
  const window = createMainWindow({
    page: needs.page,
    icon: join(resources, 'icon.png'),
    stateFile: join(needs.dataFolder, 'window.json'),
    logger,
    send: sendEvent,
  })
  const dialogs = createDialogs(app, () => window.browserWindow(), needs.translate)
  window.askBeforeLeaving(
    createClosingService({ settings, tray: view, dialogs, logger, changes: needs.changes }),
  )
  const guard = createWindowGuard({ clock, tray: view, comeBack: () => window.comeBack() })
  const requests = createOpenRequests({ window, logger })

  /**
   * True only for a start at login: a person who starts the app or clicks a link wants to see the
   * window.
   */
  function startsHidden(): boolean {
    const isLogin = argv.includes(AT_LOGIN) || isOpenedAtLoginOnMac(app, platform)
    return isLogin && settings.read().startsHidden && !hasOpenRequest(argv)
  }

  return {
    window,
    view,
    dialogs,
    guard: () => guard.check(),
    start(whenHidden) {
      view.onActivated(() => window.show())
      view.onAvailabilityChanged((hasTray) => window.send('tray:availabilityChanged', { hasTray }))
      app.on('activate', () => window.show())
      app.on('before-quit', () => window.letGo())
      app.on('window-all-closed', () => app.quit())
      claimLinks(app, platform)
      if (startsHidden()) {
        guard.check()
        whenHidden()
      } else requests.followArguments(argv)
      needs.followRequests(requests)
    },
  }
}

/** macOS passes no arguments to login items, so ask Electron. */
function isOpenedAtLoginOnMac(app: App, platform: NodeJS.Platform): boolean {
  return platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}
