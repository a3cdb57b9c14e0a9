import { join } from 'node:path'
import { Menu, Tray, app, nativeImage } from 'electron'
import type { TrayItem, TrayState, TrayView } from '../ports/tray'
import type { SessionBus } from './sessionBus'
import { watchTrayHost } from './trayHost'

export interface TrayOptions {
  /** The folder with `<platform>/<mood>.png` and the files for higher resolutions. */
  readonly images: string
  readonly platform: NodeJS.Platform
  /** Used on Linux only. */
  readonly bus: SessionBus
}

/** Call it once the app is ready. The icon appears with the first `show`. */
export function createTrayView({ images, platform, bus }: TrayOptions): TrayView {
  let tray: Tray | null = null
  let state: TrayState | null = null
  // macOS and Windows always have a place for the icon.
  let isAvailable = platform === 'darwin' || platform === 'win32'
  const whenAvailable: ((isAvailable: boolean) => void)[] = []
  const whenActivated: (() => void)[] = []

  function render(): void {
    if (state === null) return
    const image = imageOf(images, platform, state.mood)
    if (tray === null) {
      tray = new Tray(image)
      tray.on('click', () => whenActivated.forEach((listen) => listen()))
    } else tray.setImage(image)
    tray.setToolTip(state.tooltip)
    showCount(tray, platform, state.count)
    tray.setContextMenu(Menu.buildFromTemplate(state.menu.map(menuItem)))
  }

  function announceAnew(): void {
    tray?.destroy()
    tray = null
    render()
  }

  function changed(isNowAvailable: boolean): void {
    isAvailable = isNowAvailable
    whenAvailable.forEach((listen) => listen(isNowAvailable))
  }

  if (platform === 'linux') watchTrayHost(bus, { changed, appeared: announceAnew })
  return {
    show(next) {
      state = next
      render()
    },
    isAvailable: () => isAvailable,
    onAvailabilityChanged: (listen) => whenAvailable.push(listen),
    onActivated: (listen) => whenActivated.push(listen),
  }
}

/**
 * Shows the count beside the icon in the macOS menu bar, and as a badge on the dock's or launcher's
 * icon where there is one.
 */
function showCount(tray: Tray, platform: NodeJS.Platform, count: number): void {
  if (platform === 'darwin') tray.setTitle(count > 0 ? String(count) : '')
  app.setBadgeCount(count)
}

function imageOf(images: string, platform: NodeJS.Platform, mood: TrayState['mood']) {
  if (platform === 'darwin') {
    // The ending "Template" makes macOS colour the image for the menu bar.
    return nativeImage.createFromPath(join(images, 'darwin', `${mood}Template.png`))
  }
  return nativeImage.createFromPath(
    join(images, platform === 'win32' ? 'win32' : 'linux', `${mood}.png`),
  )
}

function menuItem(item: TrayItem): Electron.MenuItemConstructorOptions {
  if (item === 'separator') return { type: 'separator' }
  const { label, isEnabled = true, isChecked, onClick, submenu } = item
  return {
    // A single & would mark the next letter as a shortcut.
    label: label.replaceAll('&', '&&'),
    enabled: isEnabled,
    ...(isChecked !== undefined && { type: 'checkbox', checked: isChecked }),
    ...(onClick && { click: () => onClick() }),
    ...(submenu && { submenu: submenu.map(menuItem) }),
  }
}
