import { SettingsPatchSchema, SettingsSchema } from '../../domain/settings/settings'
import { nothing } from './parts'

export const settingsChannels = {
  'settings:read': { request: nothing, response: SettingsSchema },
  'settings:change': { request: SettingsPatchSchema, response: nothing },
} as const
