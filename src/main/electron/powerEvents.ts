import { powerMonitor } from 'electron'
import type { PowerEvents } from '../ports'

/** Once the app is ready. */
export function createPowerEvents(): PowerEvents {
  return {
    onWake: (listen) => {
      powerMonitor.on('resume', listen)
      powerMonitor.on('unlock-screen', listen)
    },
  }
}
