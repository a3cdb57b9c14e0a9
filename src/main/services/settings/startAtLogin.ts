import type { Result } from '@shared/contract/result'
import type { Settings } from '@shared/domain/settings/settings'
import type { LoginItem } from '../../ports/desktop'
import type { Logger } from '../../ports/logger'
import type { SettingsRepository } from '../../ports/records'

export interface StartAtLogin {
  /**
   * The settings with `startsAtLogin` as the system has it: the system may have removed, disabled or
   * restored our entry without telling us. An entry that points to a former place of the app is
   * corrected.
   * See src/decisions/040-start-at-login-mirrors-the-system.md.
   */
  read(): Settings
  /** Changes the system's list, then the settings. Both stay as they were when one fails. */
  write(settings: Settings): Result<Settings>
}

export function createStartAtLogin(
  settings: SettingsRepository,
  loginItem: LoginItem,
  logger: Logger,
): StartAtLogin {
  return {
    read() {
      const kept = settings.read()
      const startsAtLogin = loginItem.isSet()
      if (startsAtLogin) {
        const corrected = loginItem.set(true)
        if (!corrected.ok) logger.info('login-item-not-corrected', { code: corrected.error.code })
      }
      if (startsAtLogin === kept.startsAtLogin) return kept
      const truth = { ...kept, startsAtLogin }
      const written = settings.write(truth)
      if (!written.ok) logger.info('login-item-not-noted', { code: written.error.code })
      return truth
    },
    write(next) {
      const wasSet = loginItem.isSet()
      const set = loginItem.set(next.startsAtLogin)
      if (!set.ok) return set
      const written = settings.write(next)
      if (!written.ok) loginItem.set(wasSet)
      return written
    },
  }
}
