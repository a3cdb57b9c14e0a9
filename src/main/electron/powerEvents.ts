import { app, powerMonitor } from 'electron'
import type { PowerEvents } from '../ports/desktop'

/** Once the app is ready. */
export function createPowerEvents(): PowerEvents {
  let isLocked = false
  powerMonitor.on('lock-screen', () => (isLocked = true))
  powerMonitor.on('unlock-screen', () => (isLocked = false))
  // Who uses the window sees the screen, whatever became of the word that it was unlocked.
  app.on('browser-window-focus', () => (isLocked = false))
  return {
    onWake: (listen) => {
      powerMonitor.on('resume', listen)
      powerMonitor.on('unlock-screen', listen)
    },
    isLocked: () => isLocked,
  }
}
