import { BrowserWindow, type WebContents, nativeTheme, screen } from 'electron'
import type { EventName, EventPayload } from '@shared/contract/events'
import type { Destination } from '@shared/contract/models'
import type { Logger } from '../ports/logger'
import type { Closing, MainWindow } from '../ports/window'
import type { Page } from './page'
import { SMALLEST, windowBounds } from './windowBounds'
import { readWindowState, writeWindowState } from './windowState'

export interface MainWindowOptions {
  readonly page: Page
  readonly icon: string
  readonly stateFile: string
  readonly logger: Logger
  readonly send: <E extends EventName>(to: WebContents, event: E, payload: EventPayload<E>) => void
}

/** What is asked when the user wants the window out of sight. */
interface LeavePolicy {
  /** The user closes it. */
  close(): Promise<Closing>
  /** The user minimises it: true takes it off the taskbar, too. */
  hidesOnMinimize(): boolean
}

/** The one window, with what the composition root must know beyond the port. */
export interface AppWindow extends MainWindow {
  /** To be called before the window is first shown. Without it a close is a close. */
  askBeforeLeaving(policy: LeavePolicy): void
  /** The page is drawn. Gives the destination that was asked for before. */
  markReady(): Destination | null
  /** From now on closing the window really closes it, without asking. */
  letGo(): void
  /**
   * Shows a window that is out of the user's reach because there is no tray icon, behind the window in
   * use: one that was hidden, or that was never opened.
   */
  comeBack(): void
  isShownIn(contents: WebContents): boolean
  browserWindow(): BrowserWindow | null
}

/**
 * The page's background colours (styles/tokens.css), so that the window does not flash white before
 * the page is drawn.
 */
const CANVAS = { light: '#fbfaf8', dark: '#171614' } as const

/** A page that keeps crashing is reloaded only this often. */
const MOST_RELOADS = 3

export function createMainWindow(options: MainWindowOptions): AppWindow {
  let window: BrowserWindow | null = null
  let awaited: Destination | null = null
  let isReady = false
  let isLetGo = false
  let policy: LeavePolicy = { close: () => Promise.resolve('quit'), hidesOnMinimize: () => false }
  let isClosing = false
  /**
   * True while the window is hidden by us. A window that the user minimised to the taskbar does not
   * count.
   */
  let isAway = false
  let reloads = 0

  function open(reveal: (opened: BrowserWindow) => void): BrowserWindow {
    const saved = readWindowState(options.stateFile)
    const opened = new BrowserWindow(windowOptions(options, saved))
    isReady = false
    if (saved?.isMaximized) opened.maximize()
    opened.once('ready-to-show', () => reveal(opened))
    opened.on('close', (event) => {
      remember(opened, options.stateFile)
      if (isLetGo) return
      event.preventDefault()
      close(opened).catch((cause: unknown) => options.logger.error('close-failed', cause))
    })
    opened.on('minimize', () => {
      if (policy.hidesOnMinimize()) hide(opened)
    })
    // A page that hangs is not waited for.
    opened.on('unresponsive', () => {
      if (isLetGo) opened.destroy()
    })
    opened.on('closed', () => (window = null))
    // Not "did-start-loading", which also fires when the page's router moves from one route to
    // another.
    opened.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) isReady = false
    })
    opened.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      options.logger.info('window-gone', { reason, exitCode })
      if (reason !== 'clean-exit' && reloads++ < MOST_RELOADS) opened.webContents.reload()
    })
    void opened.loadURL(options.page.url).catch((cause: unknown) => {
      options.logger.error('page-not-loaded', cause)
    })
    return opened
  }

  async function close(closing: BrowserWindow): Promise<void> {
    // Ignore further clicks on the close button while the question about closing is open.
    if (isClosing) return
    isClosing = true
    const meaning = await policy.close().finally(() => (isClosing = false))
    if (closing.isDestroyed()) return
    if (meaning === 'hide') hide(closing)
    else if (meaning === 'quit') letGo(closing)
  }

  /** Closed, not destroyed: the page still sends what was typed last. */
  function letGo(closing: BrowserWindow): void {
    isLetGo = true
    closing.close()
  }

  function hide(hidden: BrowserWindow): void {
    isAway = true
    hidden.hide()
  }

  nativeTheme.on('updated', () => window?.setBackgroundColor(canvasColour()))

  return {
    show(destination) {
      if (window === null) {
        awaited = destination ?? null
        window = open((opened) => opened.show())
        return
      }
      if (destination !== undefined) {
        if (isReady) options.send(window.webContents, 'navigation:requested', destination)
        else awaited = destination
      }
      isAway = false
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    send: (event, payload) => {
      if (window !== null) options.send(window.webContents, event, payload)
    },
    askBeforeLeaving: (asked) => (policy = asked),
    markReady() {
      isReady = true
      const destination = awaited
      awaited = null
      return destination
    },
    letGo: () => (isLetGo = true),
    comeBack() {
      if (window === null) window = open((opened) => opened.showInactive())
      else if (isAway) {
        if (window.isMinimized()) window.restore()
        window.showInactive()
      }
      isAway = false
    },
    isShownIn: (contents) => window?.webContents === contents,
    browserWindow: () => window,
  }
}

function windowOptions(
  { page, icon }: MainWindowOptions,
  saved: ReturnType<typeof readWindowState>,
): Electron.BrowserWindowConstructorOptions {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  return {
    ...windowBounds(saved, areas),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Keepline 保号簿',
    icon,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: canvasColour(),
    webPreferences: {
      preload: page.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium would download dictionaries (see closedWorld.ts).
      spellcheck: false,
    },
  }
}

function canvasColour(): string {
  return nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light
}

function remember(window: BrowserWindow, file: string): void {
  writeWindowState(file, { ...window.getNormalBounds(), isMaximized: window.isMaximized() })
}
