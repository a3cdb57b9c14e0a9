import { useI18n } from 'vue-i18n'
import type { ReminderProblem } from '@shared/contract/models'
import type { TextKey } from '@shared/i18n/texts'
import { useMomentText } from '../../composables/useMomentText'
import { useAppInfo } from '../../stores/appInfo'
import { useLedger } from '../../stores/ledger'
import { useReminderHealth } from '../../stores/reminderHealth'

type Shower = 'gnome' | 'kde' | 'dunst' | 'other' | 'windows' | 'mac'

/** Texts about problems of reminding and what to do about them on this desktop. */
export function useHealthText() {
  const { t } = useI18n()
  const appInfo = useAppInfo()
  const ledger = useLedger()
  const store = useReminderHealth()
  const { momentText } = useMomentText()

  /** A problem in one sentence. */
  function problemText(problem: ReminderProblem): string {
    const moment = ledger.pausedUntil === null ? '' : momentText(ledger.pausedUntil)
    return t(`reminderHealth.verdict.${problem}`, { moment })
  }

  /** What to do about a problem, in paragraphs. */
  function todo(problem: ReminderProblem): readonly string[] {
    switch (problem) {
      case 'unreadable':
      case 'off':
      case 'paused':
      case 'not-noted':
        return [t(`reminderHealth.todo.${problem}`)]
      case 'no-service':
        return [t('reminderHealth.advice.service.any'), t('reminderHealth.todo.until')]
      case 'not-shown':
        return [...hiddenAdvice(), t('reminderHealth.todo.until')]
      case 'desktop-paused':
        return [...advice('quiet')]
    }
  }

  const hiddenAdvice = () => advice('hidden')

  /** Advice when a test notification did not appear. */
  function trialAdvice(): readonly string[] {
    if (store.health?.desktop.isAvailable === false) return [t('reminderHealth.advice.service.any')]
    const speaksOfBoth = ['darwin', 'win32'].includes(appInfo.info?.platform ?? '')
    return speaksOfBoth ? hiddenAdvice() : [...hiddenAdvice(), ...advice('quiet')]
  }

  function advice(about: 'hidden' | 'quiet'): readonly string[] {
    return showers().map((shower) =>
      t(`reminderHealth.advice.${about}.${shower}` satisfies TextKey),
    )
  }

  /**
   * The programs that may be showing notifications here: one when the desktop says which, else all
   * possible ones.
   */
  function showers(): readonly Shower[] {
    const { platform } = appInfo.info ?? {}
    if (platform === 'darwin') return ['mac']
    if (platform === 'win32') return ['windows']
    const name = store.health?.desktop.name?.toLowerCase()
    if (name === undefined) return ['gnome', 'kde', 'other']
    if (name.includes('gnome')) return ['gnome']
    if (name.includes('plasma') || name.includes('kde')) return ['kde']
    return [name.includes('dunst') ? 'dunst' : 'other']
  }

  return { problemText, todo, trialAdvice }
}
