import { success } from '@shared/contract/result'
import type { SettingsService } from '../services/settings/settingsService'
import { withoutData } from './saved'
import type { HandlersOf } from './handlers'

export function settingsHandlers(settings: SettingsService): HandlersOf<'settings'> {
  return {
    'settings:read': () => success(settings.read()),
    'settings:change': async (patch) => withoutData(await settings.change(patch)),
  }
}
