import type { Dialogs, Logger, SettingsRepository, TrayView } from '../ports'

export interface ClosingServiceNeeds {
  readonly settings: SettingsRepository
  readonly tray: Pick<TrayView, 'isAvailable'>
  readonly dialogs: Pick<Dialogs, 'explainTray'>
  readonly logger: Logger
  /** The settings are different now. */
  readonly notify: () => void
}

/**
 * Decides what closing the window means: true hides it, because the tray really holds our icon now
 * and the user wants it so; false quits. The first hiding is explained before it happens.
 */
export function createClosingService(needs: ClosingServiceNeeds): () => Promise<boolean> {
  const { settings, tray, dialogs, logger, notify } = needs
  return async function hidesOnClose() {
    const { closesToTray, isTrayExplained } = settings.read()
    if (!closesToTray || !tray.isAvailable()) return false
    if (!isTrayExplained) {
      await dialogs.explainTray()
      const written = settings.write({ ...settings.read(), isTrayExplained: true })
      if (written.ok) notify()
      else logger.info('tray-explanation-not-noted', { code: written.error.code })
    }
    return true
  }
}
