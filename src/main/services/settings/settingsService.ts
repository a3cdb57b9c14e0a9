import { type Result, invalid, success } from '@shared/contract/result'
import { currentFingerprints, ruleIssues } from '@shared/domain/rules/operatorRules'
import type { Settings, SettingsPatch } from '@shared/domain/settings/settings'
import type { Logger } from '../../ports/logger'
import type { SettingsRepository } from '../../ports/records'
import type { Changes } from '../common/changeHub'
import type { StartAtLogin } from './startAtLogin'

export interface SettingsService {
  read(): Settings
  /**
   * `validation` when a rule of the user's own contradicts itself; `login-item-refused` when the
   * system does not let us change what starts at login.
   */
  change(patch: SettingsPatch): Result<Settings>
  /**
   * Stores fingerprints of the shipped rules the first time, so that a rule changed by an update can
   * be announced. They are replaced only when the user has read the announcement.
   */
  noteShippedRules(): void
}

export function createSettingsService(
  settings: SettingsRepository,
  logger: Logger,
  changes: Changes,
  login: StartAtLogin,
): SettingsService {
  return {
    read: () => login.read(),
    change(patch) {
      const issues = patch.operatorRules ? ruleIssues(patch.operatorRules) : []
      if (issues.length > 0) return invalid(issues)
      const next = { ...settings.read(), ...patch }
      const written = patch.startsAtLogin === undefined ? settings.write(next) : login.write(next)
      if (!written.ok) return written
      changes.publish({ what: 'settings' })
      return success(written.data)
    },
    noteShippedRules() {
      const now = settings.read()
      const { edition, ...operators } = currentFingerprints()
      if (Object.keys(operators).every((id) => Object.hasOwn(now.seenRules, id))) return
      // A user who has seen rules before must still be told what this edition did to their cards.
      const isFirstStart = Object.keys(now.seenRules).length === 0
      const shipped = isFirstStart ? { ...operators, edition } : operators
      const written = settings.write({ ...now, seenRules: { ...shipped, ...now.seenRules } })
      if (!written.ok) logger.info('shipped-rules-not-noted', { code: written.error.code })
    },
  }
}
