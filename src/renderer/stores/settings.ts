import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Result } from '@shared/contract/result'
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsPatch,
  resolveLanguage,
  ruleViewOf,
} from '@shared/domain/settings/settings'
import { useApi } from '../api/client'
import { useAppInfo } from './appInfo'

export const useSettings = defineStore('settings', () => {
  const api = useApi()
  const appInfo = useAppInfo()
  const settings = shallowRef<Settings>(DEFAULT_SETTINGS)

  api.on('settings:changed', (changed) => {
    settings.value = changed
  })

  const language = computed(() =>
    resolveLanguage(settings.value.language, appInfo.info?.systemLocales ?? []),
  )
  /** How the settings make every card look. */
  const ruleView = computed(() => ruleViewOf(settings.value))

  async function read(): Promise<void> {
    const outcome = await api.settings.read()
    if (outcome.ok) settings.value = outcome.data
  }

  async function change(patch: SettingsPatch): Promise<Result<Settings>> {
    const outcome = await api.settings.change(patch)
    if (outcome.ok) settings.value = outcome.data
    return outcome
  }

  return { settings, language, ruleView, read, change }
})
