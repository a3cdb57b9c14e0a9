import { app, powerMonitor } from 'electron'
import type { PowerEvents } from '../ports/desktop'

/** Call it once the app is ready. */
export function createPowerEvents(): PowerEvents {
  let isLocked = false
  powerMonitor.on('lock-screen', () => (isLocked = true))
  powerMonitor.on('unlock-screen', () => (isLocked = false))
  // A user who focuses our window sees the screen, even if the desktop never reported the unlock.
  app.on('browser-window-focus', () => (isLocked = false))
  return {
    onWake: (listen) => {
      powerMonitor.on('resume', listen)
      powerMonitor.on('unlock-screen', listen)
    },
    isLocked: () => isLocked,
  }
}
