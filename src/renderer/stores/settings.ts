import { defineStore } from 'pinia'
import { computed } from 'vue'
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsPatch,
  ruleViewOf,
} from '@shared/domain/settings/settings'
import { resolveLanguage } from '@shared/domain/settings/languages'
import { useApi } from '../api/client'
import { useAppInfo } from './appInfo'
import { toldValue } from './toldValue'

export const useSettings = defineStore('settings', () => {
  const api = useApi()
  const appInfo = useAppInfo()
  const told = toldValue<Settings>(DEFAULT_SETTINGS)
  const settings = told.value

  api.on('settings:changed', told.tell)

  const language = computed(() =>
    resolveLanguage(settings.value.language, appInfo.info?.systemLocales ?? []),
  )
  /** The settings that affect every card's timeline. */
  const ruleView = computed(() => ruleViewOf(settings.value))

  async function read(): Promise<void> {
    await told.read(() => api.settings.read())
  }

  /** What changed is told by `settings:changed`, which may come just after the answer. */
  const change = (patch: SettingsPatch) => api.settings.change(patch)

  return { settings, language, ruleView, read, change }
})
