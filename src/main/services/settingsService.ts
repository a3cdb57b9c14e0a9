import { type Result, success } from '@shared/contract/result'
import type { Settings, SettingsPatch } from '@shared/domain/settings'
import type { SettingsRepository } from '../ports'

export interface SettingsService {
  read(): Settings
  change(patch: SettingsPatch): Result<Settings>
}

export function createSettingsService(
  settings: SettingsRepository,
  onChanged: (settings: Settings) => void,
): SettingsService {
  return {
    read: () => settings.read(),
    change(patch) {
      const written = settings.write({ ...settings.read(), ...patch })
      if (!written.ok) return written
      onChanged(written.data)
      return success(written.data)
    },
  }
}
