import { useI18n } from 'vue-i18n'
import type { ReminderPlan } from '@shared/domain/reminders/plan'
import { inOrder } from './times'

/** A plan in one line: "30, 14, 7 days before and on the day; 09:00, 20:00". */
export function usePlanText() {
  const { t } = useI18n()

  function planText({ offsets, times }: ReminderPlan): string {
    const separator = t('reminderPlans.plan.separator')
    return t('reminderPlans.plan.whole', {
      days: daysText(offsets, separator),
      times: inOrder(times).join(separator),
    })
  }

  function daysText(offsets: readonly number[], separator: string): string {
    const ahead = offsets.filter((offset) => offset > 0).sort((a, b) => b - a)
    const isToday = offsets.includes(0)
    const [only] = ahead
    if (only === undefined) return t(`reminderPlans.plan.${isToday ? 'today' : 'afterOnly'}`)
    // Several offsets take the plural, even if the last is 1.
    const count = ahead.length === 1 ? only : ahead.length
    const days = ahead.join(separator)
    return t(`reminderPlans.plan.${isToday ? 'aheadAndToday' : 'ahead'}`, { days }, count)
  }

  return { planText }
}
