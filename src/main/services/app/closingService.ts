import type { Dialogs } from '../../ports/desktop'
import type { Logger } from '../../ports/logger'
import type { SettingsRepository } from '../../ports/records'
import type { TrayView } from '../../ports/tray'
import type { Closing } from '../../ports/window'
import type { Changes } from '../common/changeHub'

export interface ClosingServiceNeeds {
  readonly settings: SettingsRepository
  readonly tray: Pick<TrayView, 'isAvailable'>
  readonly dialogs: Pick<Dialogs, 'explainTray' | 'askToQuit'>
  readonly logger: Logger
  readonly changes: Changes
}

export interface ClosingService {
  /** Decides what closing the window means, and tells the user when it is not what they expect. */
  close(): Promise<Closing>
  /**
   * True when minimising also removes the window from the taskbar; only while the tray can bring it
   * back.
   */
  hidesOnMinimize(): boolean
}

export function createClosingService(needs: ClosingServiceNeeds): ClosingService {
  const { settings, tray, dialogs, logger, changes } = needs

  function note(told: 'isTrayExplained' | 'isNoTrayExplained'): void {
    const written = settings.write({ ...settings.read(), [told]: true })
    if (written.ok) changes.publish({ what: 'settings' })
    else logger.info('closing-explanation-not-noted', { code: written.error.code })
  }

  async function closeWithoutTray(): Promise<Closing> {
    if (settings.read().isNoTrayExplained) return 'quit'
    const { quits, isLastTime } = await dialogs.askToQuit()
    if (!quits) return 'stay'
    if (isLastTime) note('isNoTrayExplained')
    return 'quit'
  }

  return {
    async close() {
      const { closesToTray, isTrayExplained } = settings.read()
      if (!closesToTray) return 'quit'
      if (!tray.isAvailable()) return closeWithoutTray()
      if (isTrayExplained) return 'hide'
      await dialogs.explainTray()
      note('isTrayExplained')
      // The panel may have disappeared while the user was reading.
      return tray.isAvailable() ? 'hide' : closeWithoutTray()
    },
    hidesOnMinimize: () => settings.read().minimizesToTray && tray.isAvailable(),
  }
}
