import { useI18n } from 'vue-i18n'
import type { ReminderSettings, SettingsPatch } from '@shared/domain/settings/settings'
import { useErrorText } from '../../composables/useErrorText'
import { useToast } from '../../composables/useToast'
import { useSettings } from '../../stores/settings'

/** Saves a setting at once. A failed change is reverted and explained in a toast. True when saved. */
export function useSettingChange() {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const settings = useSettings()
  const toast = useToast()

  async function change(patch: SettingsPatch): Promise<boolean> {
    const outcome = await settings.change(patch)
    if (outcome.ok) return true
    const description = errorText(outcome.error)
    toast.show({ title: t('settings.saveFailed'), description, tone: 'error' })
    return false
  }

  const changeReminders = (patch: Partial<ReminderSettings>) =>
    change({ reminders: { ...settings.settings.reminders, ...patch } })

  return { change, changeReminders }
}
